package org.renling.start;

/** Whether this is a trial with played data and published passwords, reachable from this machine only. */
public record DemoMode(boolean on) {}
