package io.gridkeeper.foundation.regulation;

/**
 * A place in the suite that carries out a clause.
 *
 * @param type full name of the type
 * @param member the method or field, empty for the whole type
 */
public record Carrier(String type, String member) implements Comparable<Carrier> {

    public String simpleName() {
        var simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return member.isEmpty() ? simple : simple + "." + member;
    }

    /** The capability it belongs to, such as {@code foundation.regulation}. */
    public String capability() {
        int end = type.lastIndexOf('.');
        var name = end < 0 ? "" : type.substring(0, end);
        return name.startsWith("io.gridkeeper.") ? name.substring("io.gridkeeper.".length()) : name;
    }

    @Override
    public int compareTo(Carrier other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : member.compareTo(other.member);
    }
}
