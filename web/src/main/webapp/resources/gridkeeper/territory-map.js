/*
 * The map of the territory designer: units on a canvas, tinted by grid, without tiles. Knows nothing of scenarios; it is
 * told the units once and the grid of each as often as it changes.
 */
window.territoryMap = (box, words, onUnits) => {
    "use strict";
    const L = window.L;
    const TINTS = 8;
    const LABELS = 80;
    const MOST = 20000;
    let units = [];
    let layers = [];
    let grids = [];
    let labels = [];
    let tool = "look";
    let picked = new Set();
    let down = false;
    let line = null;
    let walls = null;

    const style = getComputedStyle(box.parentElement.parentElement);
    const tint = (number) => style.getPropertyValue(number < 0 ? "--territory-none" : `--territory-${number % TINTS}`).trim();
    const ink = style.getPropertyValue("--ink").trim();
    const strong = style.getPropertyValue("--accent-strong").trim();

    const numbers = (text) => text.match(/-?\d+(?:\.\d+)?(?:E-?\d+)?/gi).map(Number);
    const ring = (text) => {
        const all = numbers(text);
        const points = [];
        for (let i = 0; i + 1 < all.length; i += 2) {
            points.push([all[i + 1], all[i]]);
        }
        return points;
    };
    const rings = (text) => text.match(/\(([^()]+)\)/g).map(ring);
    const outline = (wkt) => (wkt.startsWith("MULTI")
        ? wkt.split(/\)\s*\)\s*,\s*\(\s*\(/).map(rings2)
        : rings(wkt));
    const rings2 = (part) => part.split(/\)\s*,\s*\(/).map(ring);

    let map = null;
    const begin = () => {
        const flat = units.some((unit) => Math.abs(unit.x) > 180 || Math.abs(unit.y) > 90);
        map = L.map(box, {
            crs: flat ? L.CRS.Simple : L.CRS.EPSG3857,
            minZoom: flat ? -12 : 2,
            maxZoom: 19,
            zoomSnap: 0.25,
            attributionControl: false,
            zoomAnimation: false,
            preferCanvas: true,
            renderer: L.canvas({ padding: 0.3, tolerance: 4 }),
        });
        map.on("mousedown", () => { down = tool === "paint"; });
        map.on("mouseup", () => finish());
        map.on("click", (event) => {
            if (tool === "barrier") {
                line = line || L.polyline([], { color: strong, weight: 4, dashArray: "8 5", interactive: false }).addTo(map);
                line.addLatLng(event.latlng);
            }
        });
        window.addEventListener("mouseup", () => finish());
    };
    const finish = () => {
        if (down && picked.size) {
            onUnits(tool, [...picked]);
        }
        down = false;
        picked = new Set();
    };
    const pick = (index) => {
        picked.add(units[index].code);
        layers[index].setStyle({ fillColor: strong });
    };

    const look = (index) => {
        const number = grids[index] ?? -1;
        return { color: ink, weight: 0.6, opacity: 0.55, fillColor: tint(number), fillOpacity: number < 0 ? 0.5 : 0.85 };
    };
    const draw = () => {
        const step = Math.max(1, Math.ceil(units.length / MOST));
        layers = units.map((unit, index) => {
            if (!unit.shape && index % step) {
                return null;
            }
            const layer = unit.shape
                ? L.polygon(outline(unit.shape), look(index))
                : L.circleMarker([unit.y, unit.x], { radius: 4, ...look(index) });
            layer.on("mousedown", () => tool === "paint" && pick(index));
            layer.on("mouseover", () => down && pick(index));
            layer.on("click", () => tool === "fix" && onUnits("fix", [unit.code]));
            layer.bindTooltip(() => note(index), { sticky: true, className: "unit-note" });
            return layer.addTo(map);
        });
        const bounds = L.latLngBounds(units.map((unit) => [unit.y, unit.x]));
        if (bounds.isValid()) {
            map.fitBounds(bounds.pad(0.06));
        } else {
            map.setView([36.4, 118.4], 7);
        }
    };
    let nameOf = () => "";
    const note = (index) => {
        const unit = units[index];
        const text = document.createElement("span");
        text.textContent = `${unit.code} · ${words.customers} ${unit.customers.toLocaleString()} · ${nameOf(grids[index] ?? -1)}`;
        return text;
    };

    // a string would be read as markup
    const plain = (text) => {
        const label = document.createElement("span");
        label.textContent = text;
        return label;
    };

    return {
        units(all) {
            units = all;
            begin();
            draw();
        },
        divide(numbersOfGrids, planned, figures) {
            grids = numbersOfGrids;
            nameOf = (number) => (number < 0 ? words.noGrid : planned[number]?.name ?? words.noGrid);
            layers.forEach((layer, index) => layer && layer.setStyle(look(index)));
            labels.forEach((label) => label.remove());
            labels = (figures?.grids ?? []).filter((grid) => grid.units > 0).slice(0, LABELS).map((grid) =>
                L.tooltip({ permanent: true, direction: "center", className: "grid-label", interactive: false })
                    .setLatLng([grid.y, grid.x]).setContent(plain(planned[grid.number].name)).addTo(map));
        },
        /** Shows only what differs: units that change are strong, all others pale. */
        differ(codes) {
            const changed = new Set(codes);
            layers.forEach((layer, index) => layer && layer.setStyle(codes.length === 0
                ? look(index)
                : { ...look(index), fillOpacity: changed.has(units[index].code) ? 0.95 : 0.18, weight: changed.has(units[index].code) ? 2 : 0.4 }));
        },
        barriers(wkt) {
            walls?.remove();
            walls = wkt ? L.polyline((wkt.match(/\(([^()]+)\)/g) ?? []).map(ring), { color: strong, weight: 4, dashArray: "8 5", interactive: false }).addTo(map) : null;
        },
        tool(name) {
            tool = name;
            box.classList.toggle("painting", name !== "look");
            if (name === "paint") {
                map.dragging.disable();
            } else {
                map.dragging.enable();
            }
            const drawn = line ? line.getLatLngs() : [];
            line?.remove();
            line = null;
            return drawn.length > 1 ? `(${drawn.map((at) => `${at.lng.toFixed(5)} ${at.lat.toFixed(5)}`).join(", ")})` : "";
        },
        tint,
        count: () => units.length,
        customers: () => units.reduce((sum, unit) => sum + unit.customers, 0),
    };
};
