package org.renling.people.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** All villages. */
public interface Villages extends JpaRepository<Village, Long> {}
