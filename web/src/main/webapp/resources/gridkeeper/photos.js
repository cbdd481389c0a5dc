/*
 * Photos are made small enough for a plant's network before they leave the phone (longest side 2048, JPEG), and
 * shown at once. Fields: input[type=file][data-photos], previews in the element named by data-shots.
 */
(() => {
    "use strict";
    const LONGEST = 2048;
    const SMALL = 600 * 1024;

    const shrink = async (file) => {
        if (!file.type.startsWith("image/") || file.size < SMALL || !window.createImageBitmap) {
            return file;
        }
        try {
            const image = await createImageBitmap(file, { imageOrientation: "from-image" });
            const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
            const canvas = document.createElement("canvas");
            canvas.width = Math.round(image.width * scale);
            canvas.height = Math.round(image.height * scale);
            canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
            const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.86));
            return blob && blob.size < file.size
                ? new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg", lastModified: file.lastModified })
                : file;
        } catch {
            return file;
        }
    };

    const show = (input) => {
        const shots = document.getElementById(input.dataset.shots);
        if (!shots) {
            return;
        }
        shots.querySelectorAll(".shot[data-local]").forEach((old) => old.remove());
        [...input.files].forEach((file, at) => {
            const shot = document.createElement("div");
            shot.className = "shot";
            shot.dataset.local = "yes";
            const image = document.createElement("img");
            image.src = URL.createObjectURL(file);
            image.alt = file.name;
            image.addEventListener("load", () => URL.revokeObjectURL(image.src));
            const remove = document.createElement("button");
            remove.type = "button";
            remove.className = "remove";
            remove.setAttribute("aria-label", `${input.dataset.remove ?? "×"} ${file.name}`);
            remove.textContent = "×";
            remove.addEventListener("click", () => {
                const rest = new DataTransfer();
                [...input.files].filter((_, i) => i !== at).forEach((kept) => rest.items.add(kept));
                input.files = rest.files;
                show(input);
            });
            shot.append(image, remove);
            shots.insertBefore(shot, input.closest(".shot-add"));
        });
        input.closest(".shot-add")?.classList.toggle("alone", input.files.length === 0 && !shots.querySelector(".shot"));
    };

    document.addEventListener("change", async (event) => {
        const input = event.target;
        if (!(input instanceof HTMLInputElement) || !("photos" in input.dataset)) {
            return;
        }
        const limit = Number(input.dataset.limit ?? 6);
        const before = input.keptFiles ?? [];
        const all = [...before, ...(await Promise.all([...input.files].map(shrink)))].slice(0, limit);
        const chosen = new DataTransfer();
        all.forEach((file) => chosen.items.add(file));
        input.files = chosen.files;
        show(input);
    });
    // a file field forgets its files when more are chosen: remember them just before
    document.addEventListener("click", (event) => {
        const input = event.target;
        if (input instanceof HTMLInputElement && "photos" in input.dataset) {
            input.keptFiles = [...input.files];
        }
    });
})();
