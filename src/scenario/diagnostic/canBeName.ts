/** Whether something can be a name of the format: an id, a key, a path of ids, a scenario's own id, or a time such as 12h. */
export const canBeName = (text: string): boolean => /^(?:[a-z][a-z0-9_.-]*|\d+[hd]?)$/.test(text);
