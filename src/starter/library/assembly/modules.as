// Modules, through which web-llm finds a model's functions. Object: header, i32 kind, usize what it holds.

import { newFunction } from './functions';
import { HEADER, hold, newObject } from './objects';
import { isAscii, textAt, textSizeAt } from './texts';
import { MODULE, OK, give, objectAt } from './values';
import { vm } from './vm';

const LIBRARY: i32 = 0;
const MACHINE: i32 = 1;
const PARAMETERS: i32 = 2;

/** A module whose `get_params` returns `tensors`, an array whose reference it takes over. */
export function newParameters(tensors: usize): usize {
  return newModule(PARAMETERS, tensors);
}

export function systemLibrary(self: usize, args: usize, count: i32, ret: usize): i32 {
  return give(ret, newModule(LIBRARY, 0));
}

/** (module, name, …). web-llm probes for functions that a model may lack: nothing returned means that there is none. */
export function moduleGetFunction(self: usize, args: usize, count: i32, ret: usize): i32 {
  const module = objectAt(args, 0);
  const kind = load<i32>(module, HEADER);
  const name = textAt(args, 1);
  const size = textSizeAt(args, 1);
  if (kind == LIBRARY) {
    if (isAscii(name, size, 'vm_load_executable')) give(ret, newFunction(loadExecutable));
  } else if (kind == PARAMETERS) {
    if (isAscii(name, size, 'get_params')) give(ret, newFunction(getParameters, load<usize>(module, HEADER + 4)));
  } else {
    const found = vm.get(name, size);
    hold(found);
    if (found) give(ret, found);
  }
  return OK;
}

function newModule(kind: i32, held: usize): usize {
  const module = newObject(MODULE, HEADER + 8);
  store<i32>(module, kind, HEADER);
  store<usize>(module, held, HEADER + 4);
  return module;
}

function loadExecutable(self: usize, args: usize, count: i32, ret: usize): i32 {
  return give(ret, newModule(MACHINE, 0));
}

function getParameters(self: usize, args: usize, count: i32, ret: usize): i32 {
  hold(self);
  return give(ret, self);
}
