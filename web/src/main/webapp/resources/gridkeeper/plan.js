/*
 * Plans: the picture (or a map in degrees without tiles), the grids on it, and a pencil. Tree, plan and address are one
 * selection. Everything can be done by keyboard: shapes and handles take the focus, arrows move the plan or a corner,
 * the space bar sets a corner in the middle of the view, and the corners stand as text in the form.
 */
(() => {
    "use strict";
    const canvas = document.getElementById("plan-canvas");
    const L = window.L;
    if (!canvas || !L) {
        return;
    }
    const data = JSON.parse(canvas.dataset.plan);
    const flat = data.kind === "PICTURE";
    const NICE = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];
    const SHANDONG = [36.4, 118.4];
    const within = (value, most) => Math.min(Math.max(value, 0), most);
    const toMap = ([x, y]) => (flat ? L.latLng(data.height - y, x) : L.latLng(y, x));
    const fromMap = (at) => (flat
        ? [Math.round(within(at.lng, data.width) * 10) / 10, Math.round(within(data.height - at.lat, data.height) * 10) / 10]
        : [Math.round(at.lng * 1e6) / 1e6, Math.round(at.lat * 1e6) / 1e6]);

    const map = L.map(canvas, {
        crs: flat ? L.CRS.Simple : L.CRS.EPSG3857,
        minZoom: flat ? -6 : 2,
        maxZoom: flat ? 3 : 19,
        zoomSnap: 0.25,
        zoomControl: false,
        attributionControl: false,
        zoomAnimation: false,
    });
    L.control.zoom({ zoomInTitle: canvas.dataset.zoomIn, zoomOutTitle: canvas.dataset.zoomOut }).addTo(map);
    const whole = flat
        ? L.latLngBounds([0, 0], [data.height, data.width])
        : L.latLngBounds(data.shapes.flatMap((shape) => shape.corners.map(toMap)));
    if (flat) {
        L.imageOverlay(data.picture, whole, { className: "plan-picture", alt: "" }).addTo(map);
    }
    if (whole.isValid()) {
        map.fitBounds(whole, { padding: [8, 8] });
    } else {
        map.setView(SHANDONG, 7);
    }

    // the four colours each have a pattern of their own, so that the colour is never the only sign
    const SVG = "http://www.w3.org/2000/svg";
    const HATCH = {
        red: '<path d="M0 0 12 12M12 0 0 12"/>',
        orange: '<path d="M-3 9 9 -3M3 15 15 3"/>',
        yellow: '<circle cx="3" cy="3" r="1.7"/><circle cx="9" cy="9" r="1.7"/>',
        blue: '<path d="M0 6h12"/>',
    };
    const patterns = (svg, prefix) => {
        const defs = document.createElementNS(SVG, "defs");
        Object.entries(HATCH).forEach(([level, lines]) => {
            const pattern = document.createElementNS(SVG, "pattern");
            pattern.setAttribute("id", `${prefix}-${level}`);
            pattern.setAttribute("class", `hatch level-${level}`);
            pattern.setAttribute("width", "12");
            pattern.setAttribute("height", "12");
            pattern.setAttribute("patternUnits", "userSpaceOnUse");
            pattern.innerHTML = `<rect width="12" height="12"/>${lines}`;
            defs.append(pattern);
        });
        svg.prepend(defs);
    };
    document.querySelectorAll("svg[data-hatch]").forEach((svg, at) => {
        patterns(svg, `legend${at}`);
        svg.insertAdjacentHTML("beforeend", `<rect width="40" height="24" fill="url(#legend${at}-${svg.dataset.hatch})"/>`);
    });

    // shapes and their names
    const shapes = new Map();
    const icon = (level) => {
        const svg = document.createElementNS(SVG, "svg");
        svg.setAttribute("class", "icon");
        const use = document.createElementNS(SVG, "use");
        use.setAttribute("href", `${canvas.dataset.icons}#level-${level}`);
        svg.append(use);
        return svg;
    };
    const label = (shape) => {
        const text = document.createElement("div");
        text.append(shape.name);
        if (shape.words) {
            const words = document.createElement("b");
            if (shape.level && shape.level !== "none") {
                words.append(icon(shape.level));
            }
            words.append(shape.words);
            text.append(words);
        }
        L.tooltip({ permanent: true, direction: "center", className: `plan-label level-${shape.level}`, interactive: false })
            .setLatLng(toMap(shape.label)).setContent(text).addTo(map);
    };
    const add = (shape) => {
        const levelled = shape.level && shape.level !== "none";
        const polygon = L.polygon(shape.corners.map(toMap), {
            className: `shape ${shape.level ? `level-${shape.level}` : ""} ${levelled ? "levelled" : ""}`,
            ...(levelled ? { fillColor: `url(#hatch-${shape.level})`, fillOpacity: 1 } : {}),
        }).addTo(map);
        const path = polygon.getElement();
        path.setAttribute("tabindex", "0");
        path.setAttribute("role", "button");
        path.setAttribute("aria-label", `${shape.name} ${shape.words}`.trim());
        path.dataset.shape = shape.code;
        path.addEventListener("keydown", (event) => {
            if (event.key === "Enter") {
                event.preventDefault();
                choose(shape.code, false);
            }
        });
        polygon.on("click", () => choose(shape.code, false));
        shapes.set(shape.code, { shape, polygon });
    };
    data.shapes.forEach(add);
    if (shapes.size > 0) {
        patterns(canvas.querySelector(".leaflet-overlay-pane svg"), "hatch");
        data.shapes.filter((shape) => data.shapes.length < 60 || shape.level).forEach(label);
    }
    const findings = data.findings.map((piece) => L.polygon(piece.corners.map(toMap), { className: `finding ${piece.kind.toLowerCase()}`, interactive: false }).addTo(map));
    data.marks.forEach((mark) => {
        const shown = L.marker(toMap(mark.at), {
            icon: L.divIcon({ className: "plan-mark", iconSize: [28, 28], iconAnchor: [14, -24], html: document.createTextNode(mark.number).textContent }),
            alt: mark.text,
            title: mark.text,
        }).addTo(map);
        shown.on("click", () => location.assign(mark.link));
        shown.getElement().setAttribute("aria-label", mark.text);
    });

    // one selection
    const form = document.getElementById("shape");
    const field = (name) => document.getElementById(`shape:${name}`);
    let chosen = "";
    function choose(code, move) {
        chosen = code;
        shapes.forEach((entry, other) => entry.polygon.getElement().classList.toggle("chosen", other === code));
        document.querySelectorAll("[data-grid]").forEach((item) => {
            item.toggleAttribute("aria-current", item.dataset.grid === code);
            if (item.dataset.grid === code) {
                item.setAttribute("aria-current", "true");
                item.scrollIntoView({ block: "nearest" });
            }
        });
        document.querySelectorAll("[data-about]").forEach((card) => {
            card.hidden = card.dataset.about !== code;
        });
        document.querySelectorAll("[data-about-none]").forEach((card) => {
            card.hidden = code !== "";
        });
        const entry = shapes.get(code);
        if (move && entry) {
            map.fitBounds(entry.polygon.getBounds(), { padding: [40, 40], maxZoom: flat ? 1 : 16 });
        }
        if (form && field("grid")) {
            field("grid").value = code;
            set(entry ? entry.shape.corners.map((corner) => [...corner]) : [], Boolean(entry));
        }
        const address = new URL(location.href);
        address.searchParams.set("grid", code);
        history.replaceState(null, "", address);
    }
    document.addEventListener("click", (event) => {
        const item = event.target.closest("[data-grid]");
        if (item && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            choose(item.dataset.grid, true);
        }
        const finding = event.target.closest("[data-finding]");
        if (finding) {
            findings.forEach((piece, at) => piece.getElement().classList.toggle("chosen", at === Number(finding.dataset.finding)));
            map.fitBounds(findings[Number(finding.dataset.finding)].getBounds(), { padding: [60, 60], maxZoom: flat ? 1 : 16 });
        }
    });
    document.addEventListener("change", (event) => {
        if (event.target.dataset.layer) {
            canvas.classList.toggle(`without-${event.target.dataset.layer}`, !event.target.checked);
        }
    });

    // the pencil
    const pencil = { on: false, closed: false, ring: [], group: L.layerGroup().addTo(map) };
    const hint = document.getElementById("plan-hint");
    const button = document.getElementById("pencil");
    const say = () => {
        if (hint) {
            hint.textContent = hint.dataset[pencil.on ? (pencil.closed ? "editing" : "drawing") : "idle"];
        }
    };
    const write = () => {
        if (field("corners")) {
            field("corners").value = pencil.ring.map((corner) => corner.join(" ")).join("\n");
        }
    };
    const handle = (corner, at, kind, name) => {
        const size = kind === "between" ? 12 : 16;
        const marker = L.marker(toMap(corner), {
            icon: L.divIcon({ className: `plan-handle ${kind}`, iconSize: [size, size] }),
            draggable: true,
            alt: name,
            title: name,
            zIndexOffset: kind === "between" ? 0 : 500,
        });
        return marker.addTo(pencil.group);
    };
    const draw = () => {
        pencil.group.clearLayers();
        canvas.classList.toggle("drawing", pencil.on);
        if (!pencil.on) {
            return;
        }
        const points = pencil.ring.map(toMap);
        const line = (pencil.closed ? L.polygon : L.polyline)(points, { className: "pencil", interactive: false, fill: pencil.closed });
        line.addTo(pencil.group);
        pencil.ring.forEach((corner, at) => {
            const marker = handle(corner, at, at === 0 && !pencil.closed ? "first" : "corner", `${canvas.dataset.corner} ${at + 1}`);
            marker.on("drag", (event) => {
                pencil.ring[at] = fromMap(event.latlng);
                line.setLatLngs(pencil.ring.map(toMap));
                write();
            });
            marker.on("dragend", draw);
            marker.on("click", () => {
                if (at === 0 && !pencil.closed && pencil.ring.length > 2) {
                    close();
                }
            });
            marker.getElement().addEventListener("keydown", (event) => moveBy(event, at));
        });
        if (pencil.closed) {
            pencil.ring.forEach((corner, at) => {
                const next = pencil.ring[(at + 1) % pencil.ring.length];
                const middle = [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2];
                const marker = handle(middle, at, "between", canvas.dataset.between);
                const insert = (where) => {
                    pencil.ring.splice(at + 1, 0, where);
                    write();
                    draw();
                };
                marker.on("click", () => insert(middle));
                marker.on("dragend", (event) => insert(fromMap(event.target.getLatLng())));
            });
        } else {
            L.marker(map.getCenter(), { icon: L.divIcon({ className: "plan-centre", iconSize: [20, 20] }), interactive: false, keyboard: false }).addTo(pencil.group);
        }
    };
    const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    const moveBy = (event, at) => {
        const step = STEPS[event.key];
        if (event.key === "Delete" && pencil.ring.length > 3) {
            pencil.ring.splice(at, 1);
        } else if (step) {
            const pixel = map.latLngToContainerPoint(toMap(pencil.ring[at])).add(L.point(step).multiplyBy(event.shiftKey ? 20 : 4));
            pencil.ring[at] = fromMap(map.containerPointToLatLng(pixel));
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
        write();
        draw();
        pencil.group.getLayers().filter((layer) => layer.getElement?.()?.classList.contains("plan-handle"))[at]?.getElement().focus();
    };
    function set(ring, closed) {
        pencil.ring = ring;
        pencil.closed = closed && ring.length > 2;
        write();
        draw();
        say();
    }
    const close = () => set(pencil.ring, true);
    const turn = (on) => {
        pencil.on = on;
        button.setAttribute("aria-pressed", String(on));
        map.doubleClickZoom[on ? "disable" : "enable"]();
        set(pencil.ring, pencil.closed);
        if (on) {
            canvas.focus();
        }
    };
    const extend = (at) => {
        if (pencil.on && !pencil.closed) {
            set([...pencil.ring, fromMap(at)], false);
        }
    };
    if (form && button) {
        map.on("click", (event) => extend(event.latlng));
        map.on("dblclick", () => pencil.ring.length > 2 && close());
        map.on("move", () => pencil.on && !pencil.closed && draw());
        canvas.addEventListener("keydown", (event) => {
            if (!pencil.on) {
                return;
            }
            const acts = {
                " ": () => extend(map.getCenter()),
                Enter: () => pencil.ring.length > 2 && close(),
                Backspace: () => !pencil.closed && set(pencil.ring.slice(0, -1), false),
                Escape: () => turn(false),
            };
            if (acts[event.key]) {
                event.preventDefault();
                acts[event.key]();
            }
        });
        button.addEventListener("click", () => turn(!pencil.on));
        document.getElementById("pencil-clear").addEventListener("click", () => set([], false));
        field("grid").addEventListener("change", (event) => choose(event.target.value, true));
        field("corners").addEventListener("input", (event) => {
            const ring = event.target.value.split("\n").map((line) => line.trim().split(/[\s,;]+/).map(Number))
                .filter((pair) => pair.length === 2 && pair.every(Number.isFinite));
            pencil.ring = ring;
            pencil.closed = ring.length > 2;
            pencil.on = true;
            button.setAttribute("aria-pressed", "true");
            draw();
            say();
        });
    }

    // a map without tiles: degrees give the eye a hold
    if (!flat) {
        const lines = L.layerGroup().addTo(map);
        const degrees = () => {
            lines.clearLayers();
            const view = map.getBounds();
            const step = NICE.find((size) => (view.getEast() - view.getWest()) / size < 9) ?? 20;
            const name = (value, sign) => `${value.toFixed(step < 0.01 ? 3 : step < 0.1 ? 2 : 1)}°${sign}`;
            const degree = (at, text) => L.marker(at, { icon: L.divIcon({ className: "plan-degree", html: text, iconSize: [60, 12] }), interactive: false, keyboard: false }).addTo(lines);
            for (let x = Math.ceil(view.getWest() / step) * step; x < view.getEast(); x += step) {
                L.polyline([[view.getSouth(), x], [view.getNorth(), x]], { className: "graticule", interactive: false }).addTo(lines).bringToBack();
                degree([view.getSouth() + (view.getNorth() - view.getSouth()) * 0.03, x], name(x, "E"));
            }
            for (let y = Math.ceil(view.getSouth() / step) * step; y < view.getNorth(); y += step) {
                L.polyline([[y, view.getWest()], [y, view.getEast()]], { className: "graticule", interactive: false }).addTo(lines).bringToBack();
                degree([y, view.getWest() + (view.getEast() - view.getWest()) * 0.04], name(y, "N"));
            }
        };
        map.on("moveend", degrees);
        degrees();
    }

    if (canvas.dataset.selected) {
        choose(canvas.dataset.selected, true);
    }
    canvas.dataset.ready = "yes";
})();
