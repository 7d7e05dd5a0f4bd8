import { describe, expect, it } from 'vitest';
import { listTree } from '../../src/provision/tree.js';

describe('listTree', () => {
  it('nests items under their parents in the order of the list', () => {
    const tree = listTree([{ id: '1' }, { id: '1.1', parent: '1' }, { id: '2' }, { id: '1.2', parent: '1' }]);
    expect(tree.map(({ item }) => item.id)).toEqual(['1', '2']);
    expect(tree[0]?.children.map(({ item }) => item.id)).toEqual(['1.1', '1.2']);
  });

  it('keeps orphans and circles at the top', () => {
    const tree = listTree([
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
      { id: 'c', parent: 'c' },
      { id: 'd', parent: 'x' },
    ]);
    expect(tree.map(({ item }) => item.id)).toEqual(['a', 'c', 'd']);
    expect(tree[0]?.children.map(({ item }) => item.id)).toEqual(['b']);
  });

  it('gives each item once', () => {
    expect(listTree([{ id: '1' }, { id: '1' }, { id: '1.1', parent: '1' }]).length).toBe(2);
  });
});
