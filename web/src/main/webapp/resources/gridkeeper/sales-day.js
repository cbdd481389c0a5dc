// A salesperson's day: the route on a map, and the telephone's position for a check-in and for the start of the route.
(() => {
    "use strict";
    const WAIT = 8000;

    const locate = () => new Promise((found, none) => {
        if (!navigator.geolocation) {
            none();
            return;
        }
        navigator.geolocation.getCurrentPosition(found, none, { enableHighAccuracy: true, timeout: WAIT, maximumAge: 10000 });
    });

    const put = (form, position) => {
        const values = {
            longitude: position.coords.longitude.toFixed(6),
            latitude: position.coords.latitude.toFixed(6),
            accuracy: String(Math.round(position.coords.accuracy))
        };
        Object.entries(values).forEach(([name, value]) => {
            const input = form.querySelector(`input[id$=":${name}"]`);
            if (input) {
                input.value = value;
            }
        });
    };

    // check-in: the dialog says what the telephone knows; without a position a reason does
    document.addEventListener("click", async (event) => {
        const opener = event.target.closest("[data-locate]");
        const dialog = opener && document.getElementById(opener.dataset.locate);
        const where = dialog?.querySelector("[data-where]");
        if (!where) {
            return;
        }
        const button = dialog.querySelector("input[type=submit]");
        where.textContent = where.dataset.searching;
        button.disabled = true;
        try {
            const position = await locate();
            put(dialog.querySelector("form"), position);
            where.textContent = where.dataset.found.replace("{0}", String(Math.round(position.coords.accuracy)));
            where.dataset.located = "yes";
        } catch {
            where.textContent = where.dataset.none;
        }
        button.disabled = false;
    });

    // the route sets out from here where the telephone knows where that is
    document.addEventListener("click", async (event) => {
        const button = event.target.closest("[data-here]");
        if (!button || button.dataset.asked) {
            return;
        }
        event.preventDefault();
        button.dataset.asked = "yes";
        try {
            put(button.form, await locate());
        } catch {
            // the route then sets out from the last check-in, or from anywhere
        }
        button.click();
    });

    const place = document.getElementById("route-map");
    const stops = [...document.querySelectorAll(".stop[data-x]")]
        .map((stop) => ({ at: [Number(stop.dataset.y), Number(stop.dataset.x)], name: stop.dataset.name, done: stop.classList.contains("done") }));
    if (!place || typeof L === "undefined" || stops.length === 0) {
        return;
    }
    const still = { attributionControl: false, zoomControl: false, scrollWheelZoom: false, zoomSnap: 0.25 };
    const map = L.map(place, still);
    map.fitBounds(L.latLngBounds(stops.map((stop) => stop.at)).pad(0.25), { maxZoom: 14 });
    L.polyline(stops.map((stop) => stop.at), { className: "way" }).addTo(map);
    stops.forEach((stop, index) => {
        const kind = stop.done ? "done" : "";
        L.circleMarker(stop.at, { radius: 11, className: `spot ${kind}` })
            .bindTooltip(String(index + 1), { permanent: true, direction: "center", className: kind })
            .addTo(map);
    });
})();
