// Draws the units of a sales grid as circles; the figures are those of the table below, which says the same without a map.
(() => {
    const place = document.getElementById("sales-map");
    const table = document.getElementById("sales-spots");
    if (!place || !table || typeof L === "undefined") {
        return;
    }
    const rows = [...table.querySelectorAll("tr[data-n]")].map((row) => ({
        at: [Number(row.dataset.y), Number(row.dataset.x)],
        n: Number(row.dataset.n),
        name: row.dataset.name
    }));
    const map = L.map(place, { attributionControl: false, zoomSnap: 0.25 });
    map.fitBounds(L.latLngBounds(rows.map((row) => row.at)).pad(0.2), { maxZoom: 15 });
    const most = Math.max(1, ...rows.map((row) => row.n));
    rows.sort((a, b) => b.n - a.n).forEach((row) => {
        L.circleMarker(row.at, { radius: 6 + 22 * Math.sqrt(row.n / most), className: "spot" })
            .bindTooltip(`${row.name} · ${row.n}`)
            .addTo(map);
    });
})();
