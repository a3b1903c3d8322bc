package org.renling.people.domain;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All villages. */
public interface Villages extends JpaRepository<Village, Long> {
    Optional<Village> findByName(String name);

    long countByIdIn(Collection<Long> ids);
}
