/** Name of the `meta` element by which the start page of a package is known; its content is the standard. */
export const PACKAGE_MARK = 'huikuan-package';
