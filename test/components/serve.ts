/** `npm run components`: the page of components, served from the sources by Vite. No build has it. */
import { serveComponents } from './server.ts';

const { address } = await serveComponents();
console.log(address);
