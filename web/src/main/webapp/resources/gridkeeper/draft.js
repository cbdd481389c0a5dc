/*
 * Nothing typed is ever lost. Every form marked data-draft keeps what was typed in this browser until it was sent and
 * accepted; switching the language, an expired session or a closed tab give it back. While somebody writes, the
 * session is kept alive. Passwords and files are never stored.
 */
(() => {
    "use strict";
    const DAYS = 7;
    const PING = 5 * 60 * 1000;
    const prefix = `draft:${document.body.dataset.person ?? ""}:`;
    const key = (form) => `${prefix}${location.pathname}${location.search}:${form.id}`;
    const fields = (form) => [...form.elements].filter((field) => field.name
        && !["hidden", "password", "file", "submit", "button"].includes(field.type)
        && !field.closest("[data-no-draft]"));

    const read = (form) => {
        try {
            const draft = JSON.parse(localStorage.getItem(key(form)) ?? "null");
            return draft && Date.now() - draft.at < DAYS * 86400000 ? draft : null;
        } catch {
            return null;
        }
    };
    const value = (field) => (["checkbox", "radio"].includes(field.type) ? field.checked : field.value);
    const note = (form, shown) => form.querySelectorAll("[data-draft-note]").forEach((line) => {
        line.hidden = !shown;
        const time = line.querySelector("time");
        if (time) {
            time.textContent = new Date().toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false });
        }
    });
    const id = (field) => (field.type === "radio" ? `${field.name}=${field.value}` : field.name);

    const write = (form) => {
        const values = Object.fromEntries(fields(form).map((field) => [id(field), value(field)]));
        try {
            localStorage.setItem(key(form), JSON.stringify({ at: Date.now(), values }));
            note(form, true);
        } catch {
            // a full or forbidden store must never disturb the person
        }
    };

    const restore = (form) => {
        const draft = read(form);
        if (!draft) {
            return;
        }
        let changed = false;
        fields(form).forEach((field) => {
            const kept = draft.values[id(field)];
            if (kept === undefined || kept === value(field)) {
                return;
            }
            if (typeof kept === "boolean") {
                field.checked = kept;
            } else {
                field.value = kept;
            }
            changed = true;
        });
        if (changed) {
            form.querySelectorAll("[data-draft-note]").forEach((line) => { line.hidden = false; });
            form.dispatchEvent(new CustomEvent("draft-restored", { bubbles: true }));
        }
    };

    const forget = (form) => localStorage.removeItem(key(form));
    const drafted = () => document.querySelectorAll("form[data-draft]");
    const failed = () => document.querySelector(".field .error, .message.bad, .message.warn");

    // a form that was sent and came back without a complaint, or led to another page, needs its draft no more
    const sent = JSON.parse(sessionStorage.getItem("draft-sent") ?? "null");
    if (sent && !failed()) {
        localStorage.removeItem(sent);
    }
    sessionStorage.removeItem("draft-sent");

    let timer = 0;
    let lastPing = Date.now();
    document.addEventListener("input", (event) => {
        const form = event.target.form;
        if (!form || !("draft" in form.dataset)) {
            return;
        }
        clearTimeout(timer);
        timer = setTimeout(() => write(form), 400);
        if (Date.now() - lastPing > PING) {
            lastPing = Date.now();
            fetch("/session/ping", { cache: "no-store" }).catch(() => undefined);
        }
    });

    document.addEventListener("submit", (event) => {
        const keep = event.submitter?.closest("[data-keep-draft]") || event.target.closest("[data-keep-draft]");
        if (keep) {
            drafted().forEach(write);
        } else if ("draft" in event.target.dataset) {
            write(event.target);
            sessionStorage.setItem("draft-sent", JSON.stringify(key(event.target)));
        }
    }, true);

    document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-drop-draft]");
        if (button?.form ?? button?.closest("form")) {
            forget(button.form ?? button.closest("form"));
        }
    });

    drafted().forEach(restore);
})();
