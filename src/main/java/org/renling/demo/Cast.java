package org.renling.demo;

import org.renling.cases.CaseWork;
import org.renling.cases.Closing;
import org.renling.cases.Intake;
import org.renling.cases.ResidentDesk;
import org.springframework.stereotype.Component;

/** The services through which the year is played; nothing in it is done in any other way. */
@Component
record Cast(Intake intake, CaseWork work, Closing closing, ResidentDesk desk) {}
