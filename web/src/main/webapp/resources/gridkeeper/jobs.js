/* Follows a job: its bar and its step keep themselves up to date; when it has ended, the page comes anew with the result. */
(() => {
    "use strict";
    const box = document.querySelector("[data-follow]");
    if (!box) {
        return;
    }
    const quick = 1000;
    const slow = 10000;
    let failures = 0;

    const show = (job) => {
        box.querySelector("progress").value = job.percent;
        box.querySelector("[data-percent]").textContent = `${job.percent}%`;
        if (job.step) {
            box.querySelector("[data-step]").textContent = job.step;
        }
    };
    const ask = async () => {
        const answer = await fetch(box.dataset.follow, {
            headers: { Accept: "application/json", "Accept-Language": document.documentElement.lang },
        });
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        return answer.json();
    };
    const begun = box.dataset.begun;
    const look = async () => {
        try {
            const job = await ask();
            failures = 0;
            if (job.finishedAt || (!begun && job.startedAt)) {
                location.reload();
                return;
            }
            show(job);
        } catch {
            failures++;
        }
        setTimeout(look, document.hidden || failures > 5 ? slow : quick);
    };
    setTimeout(look, quick);
})();
