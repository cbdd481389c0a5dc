package io.gridkeeper.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceStreamTest {

    @Test
    void joinsThePiecesInOrder() throws Exception {
        var pieces = List.of("整改", "通知", "书");

        try (var stream = new PieceStream(position ->
                position < pieces.size() ? pieces.get(position).getBytes(StandardCharsets.UTF_8) : new byte[0])) {
            assertThat(stream.read()).isEqualTo(0xE6);
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .endsWith("改通知书");
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void isEmptyWithoutPieces() throws Exception {
        try (var stream = new PieceStream(position -> new byte[0])) {
            assertThat(stream.readAllBytes()).isEmpty();
        }
    }
}
