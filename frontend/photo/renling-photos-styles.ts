import { css } from 'lit';

export const photosStyles = css`
  :host {
    display: block;
  }
  .area {
    border: 1px dashed var(--line);
    border-radius: var(--radius);
    background: var(--sunken);
    padding: var(--s4);
    text-align: center;
  }
  .area.over {
    border-color: var(--ink);
  }
  button {
    font: inherit;
    color: var(--ink);
    background: transparent;
    border: 0;
    border-radius: 999px;
    min-height: var(--touch);
    min-width: var(--touch);
    padding: 0 var(--s3);
    cursor: pointer;
  }
  button.choose {
    background: var(--surface);
    box-shadow: inset 0 0 0 1px var(--line);
    padding: 0 var(--s5);
    font-weight: 600;
  }
  button:focus-visible {
    outline: 3px solid var(--calm);
    outline-offset: 2px;
  }
  button:disabled {
    color: var(--ink-soft);
    cursor: default;
  }
  #hint {
    margin: var(--s2) 0 0;
    font-size: var(--small);
    color: var(--ink-soft);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: flex;
    align-items: center;
    gap: var(--s2);
    padding: var(--s2) 0;
    border-bottom: 1px solid var(--line);
  }
  img,
  .sheet {
    flex: none;
    width: 56px;
    height: 56px;
    border-radius: 10px;
    object-fit: cover;
    background: var(--sunken);
    display: grid;
    place-items: center;
    font-size: var(--large);
    color: var(--ink-soft);
  }
  .what {
    flex: 1;
    min-width: 0;
    line-height: 1.4;
  }
  .name {
    display: block;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .state {
    font-size: var(--small);
    color: var(--ink-soft);
  }
  .kept .state {
    color: var(--good);
  }
  .refused .state,
  .broken .state,
  .notice {
    color: var(--late);
  }
  .refused .sheet,
  .broken .sheet {
    background: var(--late-wash);
    color: var(--late);
  }
  .notice {
    margin: var(--s2) 0 0;
  }
  progress {
    display: block;
    width: 100%;
    height: 6px;
    margin-top: var(--s1);
    accent-color: var(--calm);
  }
  .aside {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    margin: 0;
  }
`;
