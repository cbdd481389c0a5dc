/*
 * The territory designer: everything the page does goes over the interface, and its figures follow each answer. While a
 * design runs, its best so far is on the map.
 */
(() => {
    "use strict";
    const root = document.getElementById("designer");
    if (!root) {
        return;
    }
    const words = JSON.parse(root.dataset.words);
    const api = root.dataset.api;
    const ours = { "X-Gridkeeper": "page", "Accept-Language": document.documentElement.lang };
    const id = Number(root.dataset.scenario);
    const element = (name) => document.getElementById(name);
    const say = (text, ...values) => values.reduce((said, value, at) => said.replace(`{${at}}`, value), text);
    const number = (value, digits = 0) => value.toLocaleString(undefined, { maximumFractionDigits: digits });
    let view = null;
    let map = null;
    let tool = "look";

    const trouble = (text) => {
        const line = element("trouble");
        if (line) {
            line.textContent = text;
            line.hidden = !text;
        }
    };
    const ask = async (method, path, body) => {
        const answer = await fetch(`${api}${path}`, {
            method,
            headers: { ...ours, Accept: "application/json", ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
            body: body === undefined ? undefined : JSON.stringify(body),
        });
        const text = await answer.text();
        const said = text ? JSON.parse(text) : null;
        if (!answer.ok) {
            throw new Error(said?.detail ?? words.failed);
        }
        return said;
    };
    const attempt = async (work) => {
        trouble("");
        try {
            await work();
        } catch (failed) {
            trouble(failed.message);
        }
    };
    const scenario = (method, path, body) => ask(method, `/territoryScenarios/${id}${path}`, body);

    // figures
    const make = (name, className, text) => {
        const made = document.createElement(name);
        if (className) {
            made.className = className;
        }
        if (text !== undefined) {
            made.textContent = text;
        }
        return made;
    };
    const balance = (figure) => {
        const wish = view.order.weights.find((weight) => weight.measure === figure.measure);
        const of = { CUSTOMERS: "customers", POTENTIAL: "potential", REVENUE: "revenue", WORKLOAD: "workload" }[figure.measure];
        const total = view.figures.grids.reduce((sum, grid) => sum + grid[of], 0);
        const mean = total / view.figures.grids.length || 1;
        const reach = Math.max(0.1, wish.above * 2, wish.below * 2, Math.min(1.5, figure.most - 1), Math.min(1, 1 - figure.least)) * 1.1;
        const at = (share) => `${Math.min(99, Math.max(1, 50 + (50 * (share - 1)) / reach))}%`;
        const row = make("div", "balance");
        const head = make("div", "balance-head");
        head.append(make("b", "", words[figure.measure]), make("span", figure.kept ? "" : "loss", `${number(figure.least * 100, 1)}% – ${number(figure.most * 100, 1)}%`));
        const track = make("div", "balance-track");
        const band = make("span", "balance-band");
        band.style.left = at(1 - wish.below);
        band.style.right = `calc(100% - ${at(1 + wish.above)})`;
        const middle = make("span", "balance-mean");
        middle.style.left = at(1);
        track.append(band, middle);
        view.figures.grids.forEach((grid) => {
            const dot = make("span", `balance-dot ${figure.outside.includes(grid.number) ? "outside" : ""}`);
            dot.style.left = at(grid[of] / mean);
            dot.title = `${view.grids[grid.number].name} ${number((100 * grid[of]) / mean, 1)}%`;
            track.append(dot);
        });
        const names = figure.outside.map((grid) => view.grids[grid].name).join("、");
        row.append(head, track, make("small", "", figure.kept ? say(words.kept, number(wish.below * 100, 1)) : say(words.outside, number(wish.above * 100, 1), names)));
        return row;
    };
    const fact = (list, name, value, bad) => {
        const box = make("div");
        box.append(make("dt", "", name), make("dd", bad ? "loss" : "", value));
        list.append(box);
    };
    const showFigures = () => {
        const box = element("figures");
        if (!view.figures || !view.figures.grids.some((grid) => grid.units > 0)) {
            return;
        }
        const split = view.figures.grids.filter((grid) => grid.pieces > 1).map((grid) => view.grids[grid.number].name);
        const facts = make("dl", "facts");
        fact(facts, words.pieces, split.length ? split.join("、") : words.onePiece, split.length > 0);
        fact(facts, words.border, `${number(view.figures.borderKm)} km`);
        fact(facts, words.way, `${number(view.figures.meanWayKm, 1)} km`);
        fact(facts, words.moved, number(view.figures.movedCustomers));
        box.replaceChildren(...view.figures.balances.map(balance), facts, ...view.obstacles.map((obstacle) =>
            make("p", "error", [words[obstacle.reason] ?? obstacle.reason, obstacle.measure ? words[obstacle.measure] : "", obstacle.grids.join("、"), obstacle.units.join("、")].filter(Boolean).join(" · "))));
    };
    const showObstaclesOnly = () => {
        if (view.obstacles.length && !(view.figures && view.figures.grids.some((grid) => grid.units > 0))) {
            element("figures").replaceChildren(...view.obstacles.map((obstacle) =>
                make("p", "error", [words[obstacle.reason] ?? obstacle.reason, obstacle.measure ? words[obstacle.measure] : "", obstacle.grids.join("、"), obstacle.units.join("、")].filter(Boolean).join(" · "))));
        }
    };
    const showGrids = () => {
        const rows = view.grids.map((grid) => {
            const figure = view.figures?.grids[grid.number];
            const row = make("tr");
            row.tabIndex = 0;
            row.dataset.grid = grid.number;
            const name = make("td");
            const swatch = make("span", "swatch");
            swatch.style.background = map.tint(grid.number);
            name.append(swatch, grid.name === grid.code ? grid.code : `${grid.code} ${grid.name}`);
            row.append(name, make("td", "num", figure ? number(figure.units) : ""), make("td", "num", figure ? number(figure.customers) : ""), make("td", "num", figure ? `${number(figure.reachKm, 1)}` : ""));
            const choose = () => {
                if (element("brush")) {
                    element("brush").value = grid.number;
                    markBrush();
                }
            };
            row.addEventListener("click", choose);
            row.addEventListener("keydown", (event) => event.key === "Enter" && choose());
            return row;
        });
        element("grid-rows").replaceChildren(...rows);
        ["brush", "merge-from", "merge-into"].map(element).filter(Boolean).forEach((select) => {
            const before = select.value;
            select.replaceChildren(...view.grids.map((grid) => new Option(grid.name, grid.number)));
            select.value = before && before < view.grids.length ? before : "0";
        });
        markBrush();
    };
    const markBrush = () => {
        const chosen = element("brush")?.value;
        document.querySelectorAll("#grid-rows tr").forEach((row) => row.classList.toggle("chosen", row.dataset.grid === chosen));
    };
    const showInputs = () => {
        const done = Object.keys(view.order.inputs).length;
        const chip = element("inputs-done");
        chip.textContent = say(words.inputsDone, done);
        chip.classList.toggle("ok", done === 8);
    };
    const showAll = async () => {
        const division = await scenario("GET", "/division");
        map.divide(division.grids, view.grids, view.figures);
        map.barriers(view.order.barriers);
        showFigures();
        showObstaclesOnly();
        showGrids();
        showInputs();
        document.body.dataset.revision = view.scenario.revision;
    };
    const edited = (work) => attempt(async () => {
        view = await work();
        await showAll();
        await compare();
    });

    // the job
    const follow = async () => {
        if (!view.scenario.jobId) {
            element("running").hidden = true;
            element("idle").hidden = false;
            return;
        }
        element("running").hidden = false;
        element("idle").hidden = true;
        const before = view.scenario.revision;
        try {
            const job = await ask("GET", `/jobs/${view.scenario.jobId}`);
            element("bar").value = job.percent;
            element("percent").textContent = `${job.percent}%`;
            element("stage").textContent = job.step ?? "";
            if (!["QUEUED", "RUNNING"].includes(job.state) && job.state !== "DONE" && view.scenario.jobId) {
                await scenario("DELETE", "/design");
            }
        } catch (unseen) {
            element("stage").textContent = "";
        }
        view = await scenario("GET", "");
        if (view.scenario.revision !== before || !view.scenario.jobId) {
            await showAll();
        }
        setTimeout(() => follow().catch((failed) => trouble(failed.message)), view.scenario.jobId ? 1000 : 0);
    };

    // difference view
    const compare = async () => {
        const chosen = element("compare").value;
        const card = element("comparison");
        card.hidden = !chosen;
        if (!chosen) {
            map.differ([]);
            return;
        }
        const found = await scenario("GET", `/comparison${chosen === "today" ? "" : `?with=${chosen}`}`);
        map.differ(found.units.length ? found.units.map((unit) => unit.code) : [""]);
        const body = element("comparison-body");
        if (!found.changes.length) {
            body.replaceChildren(make("p", "quiet-text", words.noChanges));
            return;
        }
        const table = make("table", "table compact");
        const head = make("tr");
        ["", words.gained, words.lost].forEach((name) => head.append(make("th", name ? "num" : "", name)));
        table.append(head);
        found.grids.forEach((grid) => {
            const row = make("tr");
            row.append(make("td", "", grid.grid), make("td", "num gain", `+${number(grid.gained)}`), make("td", "num loss", `−${number(grid.lost)}`));
            table.append(row);
        });
        const list = make("p", "quiet-text small-text", found.units.slice(0, 40).map((unit) => `${unit.name} (${number(unit.customers)}) ${unit.from || words.none} → ${unit.to || words.none}`).join(" · "));
        body.replaceChildren(make("p", "", say(words.changes, number(found.changes.reduce((sum, change) => sum + change.units, 0)), number(found.changes.reduce((sum, change) => sum + change.customers, 0)))), table, list);
    };

    // forms
    const order = (form) => {
        const data = new FormData(form);
        const own = form.dataset.new ? null : view.order;
        return {
            name: data.get("name"),
            grids: Number(data.get("grids")),
            weights: data.getAll("weight").map((measure) => {
                const share = String(Number(data.get(`tolerance-${measure}`)) / 100);
                return { measure, below: share, above: share };
            }),
            seed: Number(data.get("seed")),
            keepCustomers: data.get("keepCustomers") !== null,
            handoverDays: Number(data.get("handoverDays")),
            barriers: data.get("barriers").trim(),
            fixed: own?.fixed ?? {},
            inputs: own?.inputs ?? {},
        };
    };
    const onSubmit = (name, work) => element(name)?.addEventListener("submit", (event) => {
        event.preventDefault();
        attempt(() => work(event.target));
    });
    const go = (to) => { location.href = `${location.pathname}?scenario=${to}`; };
    document.querySelectorAll("form.wishes").forEach((form) => {
        form.querySelectorAll("input[name=weight]").forEach((box) => { box.checked = box.dataset.default === "yes"; });
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            attempt(async () => {
                const wanted = order(form);
                if (form.dataset.new) {
                    go((await ask("POST", "/territoryScenarios", wanted)).scenario.id);
                } else {
                    await scenario("PUT", "", wanted);
                    go(id);
                }
            }).then(() => form.closest("dialog").close());
        });
    });
    const fillWishes = () => {
        const form = element("wishes-form");
        if (!form) {
            return;
        }
        ["name", "grids", "seed", "handoverDays", "barriers"].forEach((field) => { form.elements[field].value = view.order[field]; });
        form.elements.keepCustomers.checked = view.order.keepCustomers;
        form.querySelectorAll("input[name=weight]").forEach((box) => {
            const wish = view.order.weights.find((weight) => weight.measure === box.value);
            box.checked = Boolean(wish);
            if (wish) {
                form.elements[`tolerance-${box.value}`].value = Math.round(wish.above * 10000) / 100;
            }
        });
    };
    onSubmit("import-form", async () => {
        const result = element("import-result");
        const file = element("file").files[0];
        result.replaceChildren();
        element("import-do").disabled = true;
        try {
            const answer = await fetch(`${api}/salesUnits/import`, { method: "POST", headers: { ...ours, Accept: "application/json", "Content-Type": "application/octet-stream" }, body: file });
            const said = await answer.json();
            if (answer.ok) {
                result.textContent = say(words.taken, number(said.added), number(said.changed), number(said.same));
                setTimeout(() => location.reload(), 1200);
                return;
            }
            result.append(make("p", "error", said.detail ?? words.failed));
            (said.faults ?? []).slice(0, 8).forEach((fault) => result.append(make("p", "small-text", `${fault.where}: ${fault.detail}`)));
            if (said.faultyLines) {
                const back = make("button", "btn small", words.annotated);
                back.type = "button";
                back.addEventListener("click", () => fetchBack(file));
                result.append(back);
            }
        } finally {
            element("import-do").disabled = false;
        }
    });
    const fetchBack = async (file) => {
        const answer = await fetch(`${api}/salesUnits/import?annotated=true`, { method: "POST", headers: { ...ours, "Content-Type": "application/octet-stream" }, body: file });
        const link = document.createElement("a");
        link.href = URL.createObjectURL(await answer.blob());
        link.download = file.name.replace(/(\.\w+)$/, "-$1");
        link.click();
    };

    const start = async () => {
        map = window.territoryMap(element("designer-map"), words, (how, codes) => {
            const grid = Number(element("brush").value);
            if (how === "paint") {
                edited(() => scenario("POST", "/paint", { revision: view.scenario.revision, units: codes, grid }));
            } else {
                const fixed = { ...view.order.fixed };
                codes.forEach((code) => {
                    if (fixed[code] === grid) {
                        delete fixed[code];
                    } else {
                        fixed[code] = grid;
                    }
                });
                edited(() => scenario("PUT", "", { ...view.order, fixed }));
            }
        });
        map.units(await ask("GET", "/territoryScenarios/units"));
        element("designer-line").textContent = say(words.line, number(map.count()), number(map.customers()));
        if (!id) {
            return;
        }
        view = await scenario("GET", "");
        await showAll();
        fillWishes();
        await follow();
    };

    document.querySelectorAll("[data-tool]").forEach((button) => button.addEventListener("click", () => {
        const drawn = map.tool(button.dataset.tool);
        tool = button.dataset.tool;
        document.querySelectorAll("[data-tool]").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
        element("designer-hint").textContent = element("designer-hint").dataset[tool];
        if (drawn) {
            const lines = (view.order.barriers.match(/\(([^()]+)\)/g) ?? []).concat(drawn);
            edited(() => scenario("PUT", "", { ...view.order, barriers: `MULTILINESTRING (${lines.join(", ")})` }));
        }
    }));
    element("brush")?.addEventListener("change", markBrush);
    element("compare")?.addEventListener("change", () => attempt(compare));
    element("design")?.addEventListener("click", () => attempt(async () => {
        await scenario("POST", "/design");
        view = await scenario("GET", "");
        await follow();
    }));
    element("cancel")?.addEventListener("click", () => attempt(() => scenario("DELETE", "/design")));
    element("split")?.addEventListener("click", () => edited(() => scenario("POST", "/split", { revision: view.scenario.revision, grid: Number(element("brush").value), measure: view.order.weights[0].measure })));
    element("approve")?.addEventListener("click", () => attempt(async () => { await noted; await scenario("POST", "/approval"); go(id); }));
    element("reopen")?.addEventListener("click", () => attempt(async () => { await scenario("DELETE", "/approval"); go(id); }));
    onSubmit("by-code", async () => {
        const codes = element("codes").value.split(/[\s,，、;；]+/).filter(Boolean);
        await edited(() => scenario("POST", "/paint", { revision: view.scenario.revision, units: codes, grid: Number(element("brush").value) }));
        element("codes").value = "";
    });
    onSubmit("merge-form", async (form) => {
        form.closest("dialog").close();
        await edited(() => scenario("POST", "/merge", { revision: view.scenario.revision, from: Number(element("merge-from").value), into: Number(element("merge-into").value) }));
    });
    onSubmit("copy-form", async () => go((await scenario("POST", "/copy", { name: element("copy-name").value })).scenario.id));
    onSubmit("activate-form", async (form) => {
        form.closest("dialog").close();
        await scenario("POST", "/activation", { on: element("activate-on").value });
        go(id);
    });
    // one after the other, so that the last answer is the latest
    let noted = Promise.resolve();
    document.querySelectorAll("[data-input]").forEach((field) => field.addEventListener("change", () => {
        noted = noted.then(() => attempt(async () => {
            view = await scenario("PUT", `/inputs/${field.dataset.input}`, { finding: field.value });
            showInputs();
        }));
    }));
    attempt(start);
})();
