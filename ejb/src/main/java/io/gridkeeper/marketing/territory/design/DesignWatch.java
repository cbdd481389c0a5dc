package io.gridkeeper.marketing.territory.design;

/** How a long design is watched and stopped from outside. Called often, and from several threads where
 * attempts run side by side, of which one at a time tells its progress; be quick. */
public interface DesignWatch {

    /** Nobody looks. */
    DesignWatch NOBODY = new DesignWatch() {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(DesignProgress progress) {
            // nobody looks
        }
    };

    /** When true the design ends soon with the best it has. */
    boolean isCancelled();

    /** A stage has moved on. */
    void progress(DesignProgress progress);
}
