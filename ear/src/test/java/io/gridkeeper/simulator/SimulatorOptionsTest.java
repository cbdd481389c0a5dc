package io.gridkeeper.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.simulator.fault.FaultMode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatorOptionsTest {

    @Test
    void hasAnAnswerForEveryOptionLeftOut() throws BadOption {
        SimulatorOptions options = SimulatorOptions.parse();

        assertThat(options.place().bind()).isEqualTo("127.0.0.1");
        assertThat(options.profile().key()).hasSize(16);
        assertThat(options.profile().page()).isEqualTo(50);
        assertThat(options.profile().company()).isEmpty();
        assertThat(options.allowReset()).isFalse();
    }

    @Test
    void takesWhatIsGiven() throws BadOption {
        SimulatorOptions options = SimulatorOptions.parse(
                "--port",
                "0",
                "--ledger",
                "there",
                "--company",
                "370600001",
                "--page",
                "20",
                "--fault",
                "down",
                "--allow-reset",
                "--cipher",
                "AES-CBC-IV-KEY",
                "--key",
                "0123456789abcdef");

        assertThat(options.place()).isEqualTo(new SimulatorOptions.Place("127.0.0.1", 0, Path.of("there")));
        assertThat(options.profile().company()).contains("370600001");
        assertThat(options.profile().page()).isEqualTo(20);
        assertThat(options.faults()).singleElement().matches(fault -> fault.mode() == FaultMode.DOWN);
        assertThat(options.allowReset()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        --port=1          | unknown option --port=1
        port              | unknown option port
        --port            | --port needs a value
        --port 70000      | --port takes a number from 0 to 65535
        --port 1 --port 2 | --port is given twice
        --key short       | --key takes 16 ASCII characters
        --key 一二三四五六七八九十一二三四五六 | --key takes 16 ASCII characters
        --cipher SM4      | --cipher takes AES-CBC-IV-KEY, not SM4
        --company 123     | --company takes 9 digits
        --page 0          | --page takes a number from 1
        --fault boom      | --fault: a fault is one of none
        """, delimiter = '|')
    void saysInOneLineWhatIsWrong(String line, String words) {
        assertThatThrownBy(() -> SimulatorOptions.parse(line.split(" ")))
                .isInstanceOf(BadOption.class)
                .hasMessageContaining(words)
                .message()
                .doesNotContain("\n");
    }
}
