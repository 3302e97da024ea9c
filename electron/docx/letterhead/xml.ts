/** The XML of a Word package as a tree, by names that do not depend on the prefixes its writer chose. */
import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const VML = 'urn:schemas-microsoft-com:vml';

/**
 * A part as a tree.
 * @throws Error where it is not well formed, or declares a document type, which no part of a package may (ECMA-376 part 2)
 */
export function parseXml(bytes: Uint8Array): Document {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.includes('<!DOCTYPE')) throw new Error('A part declares a document type');
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
}

export function serializeXml(document: Document): Uint8Array {
  const xml = new XMLSerializer().serializeToString(rootOf(document));
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

export function rootOf({ documentElement }: Document): Element {
  if (!documentElement) throw new Error('A part is empty');
  return documentElement;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** The elements right inside one. */
export function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter(isElement);
}

/** The first element of a name right inside one. */
export function child(element: Element | undefined, name: string, namespace = W): Element | undefined {
  return element && children(element).find((each) => each.localName === name && each.namespaceURI === namespace);
}

/** Every element of a name inside one, at any depth, in order. */
export function descendants(element: Element, name: string, namespace = W): Element[] {
  return Array.from(element.getElementsByTagNameNS(namespace, name));
}

/** An attribute of an element, in Word's namespace unless another is told; undefined where there is none. */
export function attribute(
  element: Element | undefined,
  name: string,
  namespace: string | null = W,
): string | undefined {
  return element?.getAttributeNS(namespace, name) ?? undefined;
}

/** `w:val` of the first element of a name right inside one. */
export function val(element: Element | undefined, name: string): string | undefined {
  return attribute(child(element, name), 'val');
}

/** Whether a property that is on or off (`w:b`, `w:titlePg`) is on (ECMA-376 part 1, § 17.17.4). */
export function isOn(element: Element | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && !['0', 'false', 'off'].includes(attribute(found, 'val') ?? 'true');
}

/** Takes an element out of its tree. */
export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}
