package org.renling.cases.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All categories. */
public interface Categories extends JpaRepository<Category, Long> {
    Optional<Category> findByName(String name);
}
