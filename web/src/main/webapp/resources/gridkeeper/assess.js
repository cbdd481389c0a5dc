/*
 * Shows while factors are chosen what they come to: the product and its level, by the bands the page brings along
 * ("320>MAJOR;160=LARGER;…", from the gravest down; ">" leaves the score itself to the band below). The server grades
 * again when it is saved.
 */
(() => {
    "use strict";
    for (const form of document.querySelectorAll("[data-assess]")) {
        const bands = form.dataset.assess.split(";").map((band) => {
            const [, least, sign, level] = /^([\d.]+)([>=])(\w+)$/.exec(band);
            return { least: Number(least), exclusive: sign === ">", level };
        });
        const selects = [...form.querySelectorAll("select")];
        const score = form.querySelector("[data-score]");
        const chips = [...form.querySelectorAll("[data-level]")];

        const show = () => {
            const factors = selects.map((select) => Number.parseFloat(select.value));
            const known = factors.every((factor) => !Number.isNaN(factor));
            const product = known ? Math.round(factors.reduce((a, b) => a * b, 1) * 1e4) / 1e4 : NaN;
            const band = bands.find((one) => product > one.least || (product === one.least && !one.exclusive));
            score.textContent = known ? String(product) : "—";
            chips.forEach((chip) => (chip.hidden = !known || !band || chip.dataset.level !== band.level));
        };
        form.addEventListener("change", show);
        show();
    }
})();
