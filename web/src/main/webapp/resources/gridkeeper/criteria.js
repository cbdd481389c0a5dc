/* Criteria at hand while grading: words narrow the list, a press puts the case into the reason. */
(() => {
    "use strict";
    document.addEventListener("input", (event) => {
        if (!event.target.dataset?.finder) {
            return;
        }
        const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
        event.target.closest("[data-find]").querySelectorAll("[data-found]").forEach((item) => {
            const text = item.dataset.found.toLowerCase();
            item.hidden = !words.every((word) => text.includes(word));
        });
    });
    document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-fill]");
        const field = button && document.getElementById(button.dataset.fill);
        if (field) {
            field.value = button.dataset.text;
            field.dispatchEvent(new Event("input", { bubbles: true }));
            field.focus();
        }
    });
})();
