package planted.gridkeeper.safety.hazard;

class Prints {

    void print() {
        System.out.println("done");
    }
}
