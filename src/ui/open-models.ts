import { createContext, useContext } from 'react';

/** Opens the model page, from wherever a full model is spoken of. */
export const OpenModels = createContext<() => void>(() => {});

export const useOpenModels = (): (() => void) => useContext(OpenModels);
