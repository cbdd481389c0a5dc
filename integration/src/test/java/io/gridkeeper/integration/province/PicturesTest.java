package io.gridkeeper.integration.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

    @Test
    void sendsASmallPictureAsItIs() throws IOException {
        byte[] small = noise(40, "jpeg");

        assertThat(Pictures.within(5_000_000, small)).contains(small);
    }

    @Test
    void drawsALargePictureSmaller() throws IOException {
        byte[] large = noise(3000, "png");

        byte[] sent = Pictures.within(5_000_000, large).orElseThrow();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(sent));
        assertThat(sent.length).isLessThan(large.length / 4);
        assertThat(Math.max(image.getWidth(), image.getHeight())).isLessThanOrEqualTo(1920);
    }

    @Test
    void drawsItTheSameEachTime() throws IOException {
        byte[] large = noise(1500, "png");

        assertThat(Pictures.within(5_000_000, large).orElseThrow())
                .isEqualTo(Pictures.within(5_000_000, large).orElseThrow());
    }

    @Test
    void hasNoneOfWhatIsNoPicture() throws IOException {
        assertThat(Pictures.within(5_000_000, "no picture".getBytes())).isEmpty();
    }

    private static byte[] noise(int side, String format) throws IOException {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
