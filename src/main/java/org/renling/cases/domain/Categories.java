package org.renling.cases.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** All categories. */
public interface Categories extends JpaRepository<Category, Long> {}
