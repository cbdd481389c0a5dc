/* The frame's behaviour: theme, menus, dialogs, the search key, notices. Pages work without it; it only makes them quicker. */
(() => {
    "use strict";
    const root = document.documentElement;

    // what was sent is not sent again by the back button: the page is remembered as one that is asked for
    history.replaceState(history.state, "", location.href);

    const remember = (name, value) => {
        const secure = location.protocol === "https:" ? "; Secure" : "";
        document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
    };

    // theme: follows the system until somebody turns it
    const darkNow = () => root.dataset.theme === "dark"
        || (root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
    const turnTheme = () => {
        root.dataset.theme = darkNow() ? "light" : "dark";
        remember("gridkeeper-theme", root.dataset.theme);
    };

    // dialogs: [data-open="id"] opens, [data-close] closes; one with an error in it opens again by itself
    const open = (id) => {
        const dialog = document.getElementById(id);
        if (dialog && !dialog.open) {
            dialog.showModal();
            dialog.querySelector("[autofocus], textarea, input:not([type=hidden]), select")?.focus();
        }
    };
    const reopen = () => document.querySelectorAll("dialog:not([open])").forEach((dialog) => {
        if (dialog.querySelector(".error, .message.bad")) {
            open(dialog.id);
        }
    });

    // notices are fetched when somebody looks
    const fillNotices = async (sheet) => {
        const answer = await fetch(sheet.dataset.from, { headers: { Accept: "text/html" } });
        if (!answer.ok) {
            return;
        }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const list = page.querySelector(".notice-list");
        if (list) {
            sheet.querySelector(".notice-list").replaceWith(document.importNode(list, true));
        }
    };

    const actions = {
        theme: turnTheme,
        close: (button) => button.closest("dialog")?.close(),
        print: () => window.print(),
        back: () => history.back(),
        copy: (button) => navigator.clipboard?.writeText(button.dataset.text ?? ""),
    };

    document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-do]");
        if (button && actions[button.dataset.do]) {
            actions[button.dataset.do](button);
        }
        const opener = event.target.closest("[data-open]");
        if (opener) {
            event.preventDefault();
            open(opener.dataset.open);
        }
        if (event.target instanceof HTMLDialogElement && !event.target.querySelector("[data-dirty]")) {
            event.target.close();
        }
        document.querySelectorAll("details.menu[open]").forEach((menu) => {
            if (!menu.contains(event.target)) {
                menu.open = false;
            }
        });
    });

    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            document.querySelectorAll("details.menu[open]").forEach((menu) => {
                menu.open = false;
                menu.querySelector("summary")?.focus();
            });
        }
        const typing = event.target.closest("input, textarea, select, [contenteditable]");
        if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            document.getElementById("search-all")?.focus();
        }
    });

    // [data-submit] on a select or check box sends its form at once (filters)
    document.addEventListener("change", (event) => {
        if (event.target.closest("[data-submit]")) {
            event.target.form.requestSubmit();
        }
    });

    document.addEventListener("toggle", (event) => {
        const sheet = event.target.open && event.target.querySelector?.("[data-from]");
        if (sheet && !sheet.dataset.filled) {
            sheet.dataset.filled = "yes";
            fillNotices(sheet);
        }
    }, true);

    // "show more": the rows of the next page join those of this one, in every shape the page has
    document.addEventListener("click", async (event) => {
        const link = event.target.closest("a[data-append]");
        if (!link || event.ctrlKey || event.metaKey) {
            return;
        }
        event.preventDefault();
        link.setAttribute("aria-busy", "true");
        const answer = await fetch(link.href);
        if (!answer.ok) {
            location.href = link.href;
            return;
        }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        document.querySelectorAll("[data-rows]").forEach((rows) => {
            const more = page.querySelector(`[data-rows="${rows.dataset.rows}"]`);
            rows.append(...[...(more?.children ?? [])].map((row) => document.importNode(row, true)));
        });
        const next = page.querySelector("a[data-append]");
        if (next) {
            link.href = next.getAttribute("href");
            link.removeAttribute("aria-busy");
        } else {
            link.remove();
        }
    });

    // columns: what somebody hides in a table stays hidden in this browser
    document.querySelectorAll("[data-columns]").forEach((menu) => {
        const table = document.getElementById(menu.dataset.columns);
        const key = `columns:${menu.dataset.columns}`;
        const hidden = new Set((localStorage.getItem(key) ?? "").split(",").filter(Boolean));
        menu.querySelectorAll("[data-column]").forEach((box) => {
            const show = () => table?.classList.toggle(`hide-${box.dataset.column}`, !box.checked);
            box.checked = !hidden.has(box.dataset.column);
            show();
            box.addEventListener("change", () => {
                hidden[box.checked ? "delete" : "add"](box.dataset.column);
                localStorage.setItem(key, [...hidden].join(","));
                show();
            });
        });
    });

    // the tab of this page is in sight where the tabs are wider than the screen
    document.querySelectorAll(".tabs [aria-current]").forEach((tab) => {
        const tabs = tab.closest(".tabs");
        const [inner, outer] = [tab.getBoundingClientRect(), tabs.getBoundingClientRect()];
        tabs.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
    });

    // one press is enough: a second one while the first is under way is ignored
    document.addEventListener("submit", (event) => {
        if (event.target.dataset.sent && Date.now() - Number(event.target.dataset.sent) < 4000) {
            event.preventDefault();
        }
        event.target.dataset.sent = String(Date.now());
    });
    addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => {
        delete form.dataset.sent;
    }));

    reopen();
    if (window.faces) {
        window.faces.ajax.addOnEvent((data) => {
            if (data.status === "success") {
                reopen();
            }
        });
    }
})();
