/** Called with the name of a measure and its times, in milliseconds. */
export type Told = (name: string, times: readonly number[]) => void;
