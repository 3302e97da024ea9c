/** What an import of a stylesheet gives: a module gives its class names, a plain one nothing. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css';

/** An import of a drawing gives its address. */
declare module '*.svg' {
  const address: string;
  export default address;
}
