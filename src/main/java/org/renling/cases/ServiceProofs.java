package org.renling.cases;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.renling.people.Directory;
import org.renling.people.PersonId;
import org.renling.shared.secrets.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves a person's hours to somebody outside. The code on the paper says for whom, which days and how many minutes, signed
 * by this installation, so that nothing has to be kept and any change of a digit shows.
 */
@Service
public class ServiceProofs {
    private static final int STATED = Long.BYTES + 3 * Integer.BYTES;
    private static final int SIGNED = 10;
    private final MyCases mine;
    private final Directory directory;
    private final Secrets secrets;

    ServiceProofs(MyCases mine, Directory directory, Secrets secrets) {
        this.mine = mine;
        this.directory = directory;
        this.secrets = secrets;
    }

    /** A proof as it is printed. */
    public record Proof(
            String code, String name, LocalDate from, LocalDate to, int minutes, List<MyCases.ServedTime> times) {}

    /**
     * What a code says.
     *
     * @param name masked, such as 周*
     * @param stands whether that much time still stands on record
     */
    public record Checked(String name, LocalDate from, LocalDate to, int minutes, boolean stands) {}

    @Transactional(readOnly = true)
    public Proof issue(PersonId person, LocalDate from, LocalDate to) {
        List<MyCases.ServedTime> times = mine.times(person, from, to);
        int minutes = times.stream().mapToInt(MyCases.ServedTime::minutes).sum();
        byte[] stated = ByteBuffer.allocate(STATED)
                .putLong(person.value())
                .putInt((int) from.toEpochDay())
                .putInt((int) to.toEpochDay())
                .putInt(minutes)
                .array();
        byte[] code = ByteBuffer.allocate(STATED + SIGNED)
                .put(stated)
                .put(signature(stated))
                .array();
        return new Proof(HexFormat.of().withUpperCase().formatHex(code), name(person), from, to, minutes, times);
    }

    /** Empty when this installation never gave out such a code. */
    @Transactional(readOnly = true)
    public Optional<Checked> check(String code) {
        String plain = code.replaceAll("[^0-9A-Fa-f]", "");
        if (plain.length() != 2 * (STATED + SIGNED)) return Optional.empty();
        byte[] bytes = HexFormat.of().parseHex(plain);
        byte[] stated = Arrays.copyOf(bytes, STATED);
        if (!MessageDigest.isEqual(signature(stated), Arrays.copyOfRange(bytes, STATED, bytes.length)))
            return Optional.empty();
        ByteBuffer in = ByteBuffer.wrap(stated);
        PersonId person = new PersonId(in.getLong());
        LocalDate from = LocalDate.ofEpochDay(in.getInt());
        LocalDate to = LocalDate.ofEpochDay(in.getInt());
        int minutes = in.getInt();
        int now = mine.times(person, from, to).stream()
                .mapToInt(MyCases.ServedTime::minutes)
                .sum();
        return Optional.of(new Checked(masked(name(person)), from, to, minutes, now >= minutes));
    }

    private byte[] signature(byte[] stated) {
        return Arrays.copyOf(secrets.digest("service-proof", HexFormat.of().formatHex(stated)), SIGNED);
    }

    private String name(PersonId person) {
        return directory.names(List.of(person)).getOrDefault(person, "");
    }

    private static String masked(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }
}
