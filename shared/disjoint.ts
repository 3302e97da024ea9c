/** Tables put together of parts, where the types see to it that no key stands in two of them. */

/** The keys of all tables but one. */
type KeysBeside<Tables extends readonly object[], Index> = {
  [Other in keyof Tables]: Other extends Index ? never : keyof Tables[Other];
}[number];

/** The tables, where each is asked to have, under a key of another's, a value that none has: the words of the mistake. */
type Disjoint<Tables extends readonly object[]> = {
  [Index in keyof Tables]: Tables[Index] & {
    readonly [Key in keyof Tables[Index] & KeysBeside<Tables, Index> & string]: `${Key} stands in two tables`;
  };
};

/** What has the entries of every table. */
type Together<Tables extends readonly object[]> = Tables extends readonly [infer First, ...infer Rest extends object[]]
  ? First & Together<Rest>
  : unknown;

/**
 * One table with the entries of several. A key of two of them does not compile; nor does one that is missing, where the
 * result is said to be of a type that has it.
 */
export function disjoint<Tables extends object[]>(...tables: Disjoint<Tables>): Together<Tables> {
  return Object.assign({}, ...tables);
}
