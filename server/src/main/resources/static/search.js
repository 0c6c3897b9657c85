/* "/" goes to the search field: the page's own, that of the masthead, or the page of searches. */
document.addEventListener("keydown", event => {
  const at = event.target;
  const isWriting = at instanceof Element && at.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
  event.preventDefault();
  const field = ["q", "find"].map(id => document.getElementById(id)).find(it => it && it.offsetParent);
  if (field) { field.focus(); field.select(); } else location.assign("/search");
});
