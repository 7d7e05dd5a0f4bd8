/** An item of a flat list that knows its place: provisions, tasks. */
export interface TreeItem {
  /** Id, unique in the list. */
  id: string;
  /** Id of the item that it is a part of. */
  parent?: string;
}

/** A node of the tree made of a flat list. */
export interface TreeNode<T extends TreeItem> {
  /** The item. */
  item: T;
  /** The items that name it as parent, in the order of the list. */
  children: TreeNode<T>[];
}

/**
 * Makes a tree of a flat list with ids and parents. An item whose parent does not stand before it in the list is put
 * at the top, so that none is lost.
 *
 * @param items - provisions, tasks or any items with `id` and `parent`
 * @returns the nodes at the top, in the order of the list
 * @example
 * ```ts
 * listTree([{ id: '1' }, { id: '1.1', parent: '1' }]).length; // 1
 * ```
 */
export function listTree<T extends TreeItem>(items: readonly T[]): TreeNode<T>[] {
  const nodes = items.map((item): TreeNode<T> => ({ item, children: [] }));
  const byId = new Map(nodes.map((node) => [node.item.id, node]));
  const placed = new Set<TreeNode<T>>();
  const top: TreeNode<T>[] = [];
  for (const node of nodes) {
    const parent = node.item.parent === undefined ? undefined : byId.get(node.item.parent);
    // Only a parent that was placed before can hold it: so no cycle arises.
    if (parent && placed.has(parent)) parent.children.push(node);
    else top.push(node);
    placed.add(node);
  }
  return top;
}
