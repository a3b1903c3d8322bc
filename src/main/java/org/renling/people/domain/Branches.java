package org.renling.people.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** All branches. */
public interface Branches extends JpaRepository<Branch, Long> {}
