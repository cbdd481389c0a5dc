// The grid tree opens level by level; the slider of versions goes to the day a version began.
(() => {
    "use strict";

    const tree = document.querySelector(".grid-tree");
    if (tree) {
        // an empty attribute is not written at all, and at the root of a server the path is empty
        const base = tree.dataset.tree ?? "";
        const day = tree.dataset.day;

        const node = (found, button) => {
            const item = document.createElement("li");
            item.dataset.code = found.grid.code;
            const line = document.createElement("span");
            line.className = "node";
            const toggle = button.cloneNode(true);
            toggle.setAttribute("aria-expanded", "false");
            toggle.setAttribute("aria-label", tree.dataset.open + " " + found.grid.name);
            toggle.disabled = !found.hasBelow;
            const link = document.createElement("a");
            link.href = base + "/grid/view?code=" + encodeURIComponent(found.grid.code) + "&asOf=" + day;
            link.textContent = found.grid.name;
            const code = document.createElement("small");
            code.textContent = found.grid.code;
            const who = document.createElement("span");
            who.className = "push quiet-text";
            who.textContent = found.responsible.length ? found.responsible.join("、") : tree.dataset.nobody;
            line.append(toggle, link, code, who);
            item.append(line);
            return item;
        };

        const open = async (item, button) => {
            const answer = await fetch(
                base + "/api/v1/grids/" + encodeURIComponent(item.dataset.code) + "/children?asOf=" + day,
                { headers: { Accept: "application/json" } });
            if (!answer.ok) {
                return;
            }
            const list = document.createElement("ul");
            for (const found of await answer.json()) {
                list.append(node(found, button));
            }
            item.append(list);
            button.setAttribute("aria-expanded", "true");
        };

        tree.addEventListener("click", (event) => {
            const button = event.target.closest("button[aria-expanded]");
            if (!button) {
                return;
            }
            const item = button.closest("li");
            const list = item.querySelector(":scope > ul");
            if (!list) {
                open(item, button);
                return;
            }
            list.hidden = !list.hidden;
            button.setAttribute("aria-expanded", String(!list.hidden));
        });
        const only = tree.querySelectorAll(":scope > li[data-below='true']");
        if (only.length === 1) {
            only[0].querySelector("button").click();
        }
    }

    const slider = document.getElementById("version-slider");
    if (slider) {
        const days = slider.dataset.days.split(" ");
        slider.addEventListener("input", () => {
            slider.form.elements.asOf.value = days[slider.value];
        });
        slider.addEventListener("change", () => slider.form.submit());
    }
})();
