// Colours the units of the market by the figure of their grid; the ranking beside the map says the same without it.
(() => {
    const place = document.getElementById("grid-map");
    const table = document.getElementById("grid-ranking");
    if (!place || !table || typeof L === "undefined") {
        return;
    }
    const MOST_PAGES = 10;
    const grids = new Map([...table.querySelectorAll("tr[data-grid]")].map((row) => [
        row.dataset.grid,
        { level: row.dataset.level, text: row.dataset.text }
    ]));
    const ask = async (address, accept) => {
        const answer = await fetch(address, { headers: { Accept: accept } });
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        return answer.json();
    };
    const unitsOfGrids = async () => {
        const units = new Map();
        let next = "";
        for (let page = 0; page < MOST_PAGES; page++) {
            const slice = await ask(`${place.dataset.units}?limit=500${next ? `&cursor=${encodeURIComponent(next)}` : ""}`, "application/json");
            slice.rows.forEach((row) => {
                const grid = grids.get(String(row.salesGridId));
                if (grid) {
                    units.set(row.code, grid);
                }
            });
            next = slice.next;
            if (!next) {
                break;
            }
        }
        return units;
    };
    const draw = async () => {
        const units = await unitsOfGrids();
        const shapes = await ask(place.dataset.shapes, "application/geo+json");
        const look = (feature) => ({ className: `grid-area level-${units.get(feature.properties.code).level}` });
        const map = L.map(place, { attributionControl: false, zoomSnap: 0.25 });
        const layer = L.geoJSON(shapes, {
            filter: (feature) => units.has(feature.properties.code),
            style: look,
            pointToLayer: (feature, at) => L.circleMarker(at, { radius: 8, ...look(feature) }),
            onEachFeature: (feature, drawn) => drawn.bindTooltip(`${feature.properties.name} · ${units.get(feature.properties.code).text}`)
        }).addTo(map);
        if (layer.getLayers().length > 0) {
            map.fitBounds(layer.getBounds().pad(0.1), { maxZoom: 14 });
        } else {
            map.remove();
        }
    };
    draw().catch(() => place.classList.add("unseen"));
})();
