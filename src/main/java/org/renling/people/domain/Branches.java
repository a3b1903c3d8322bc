package org.renling.people.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All branches. */
public interface Branches extends JpaRepository<Branch, Long> {
    Optional<Branch> findByName(String name);
}
