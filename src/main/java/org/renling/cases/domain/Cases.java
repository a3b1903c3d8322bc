package org.renling.cases.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All cases. Whoever is to change one locks it, so that of two people at once the second sees what the first did. */
public interface Cases extends JpaRepository<Case, Long> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Case c where c.code = :code")
    Optional<Case> lockByCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Case c where c.followDigest = :digest")
    Optional<Case> lockByFollowDigest(byte[] digest);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Case c where c.id = :id")
    Optional<Case> lockById(long id);

    Optional<Case> findByCode(String code);

    Optional<Case> findByFollowDigest(byte[] digest);

    Optional<Case> findByIdempotencyKey(String key);
}
