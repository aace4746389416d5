/** Which world a run and its records belong to; one world's records are refused in the other. */
export type World = 'production' | 'rehearsal';
