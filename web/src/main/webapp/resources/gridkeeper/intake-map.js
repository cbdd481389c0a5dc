// Lets the sales manager point at a place; which grid it lies in is told beside the map, and the coordinates may be typed instead.
(() => {
    const place = document.getElementById("intake-map");
    const said = document.getElementById("intake-found");
    const x = document.getElementById("settle:x");
    const y = document.getElementById("settle:y");
    if (!place || !said || !x || !y || typeof L === "undefined") {
        return;
    }
    const MOST_UNITS = 500;
    const map = L.map(place, { attributionControl: false, zoomSnap: 0.25 }).setView([36.65, 117], 8);
    let pin = null;
    let asked = 0;
    const ask = async (address, accept) => {
        const answer = await fetch(address, { headers: { Accept: accept } });
        return answer.ok ? answer.json() : null;
    };
    const tell = async (at) => {
        pin = pin ? pin.setLatLng(at) : L.circleMarker(at, { radius: 9, className: "spot" }).addTo(map);
        const turn = ++asked;
        const found = await ask(`${place.dataset.at}?x=${at.lng}&y=${at.lat}`, "application/json");
        if (turn === asked) {
            said.textContent = found ? `${found.grid.name} · ${found.unit}` : place.dataset.nowhere;
        }
    };
    const typed = () => {
        const at = [Number(y.value), Number(x.value)];
        if (x.value && y.value && at.every(Number.isFinite)) {
            tell(L.latLng(at));
        }
    };
    map.on("click", (event) => {
        x.value = event.latlng.lng.toFixed(6);
        y.value = event.latlng.lat.toFixed(6);
        tell(event.latlng);
    });
    [x, y].forEach((field) => field.addEventListener("change", typed));
    const draw = async () => {
        const units = await ask(`${place.dataset.units}?limit=${MOST_UNITS}`, "application/json");
        const rows = (units ? units.rows : []).filter((row) => row.salesGridId);
        if (rows.length === 0) {
            return;
        }
        map.fitBounds(L.latLngBounds(rows.map((row) => [row.y, row.x])).pad(0.15), { maxZoom: 14 });
        const known = new Set(rows.map((row) => row.code));
        const shapes = units.next ? null : await ask(`${place.dataset.units}/export?format=geojson`, "application/geo+json");
        if (shapes) {
            L.geoJSON(shapes, {
                filter: (feature) => known.has(feature.properties.code),
                style: () => ({ className: "grid-area pickable" }),
                pointToLayer: (feature, at) => L.circleMarker(at, { radius: 5, className: "grid-area pickable" }),
                onEachFeature: (feature, drawn) => drawn.bindTooltip(feature.properties.name)
            }).addTo(map);
        } else {
            rows.forEach((row) => L.circleMarker([row.y, row.x], { radius: 5, className: "grid-area pickable" }).bindTooltip(row.name).addTo(map));
        }
        typed();
    };
    draw();
})();
