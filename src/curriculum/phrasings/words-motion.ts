import type { Asks } from '../exercise.ts';

/** How far one comes in `t` hours at the speed `v`. */
export const distance: Asks = {
  en: {
    commands: ['find how far a car goes in [t] hours at [v] km per hour', 'work out the distance that a train covers in [t] hours at [v] km/h', 'calculate the distance for a speed of [v] km/h and a time of [t] hours', 'find the distance if the speed is [v] km/h and the time is [t] hours'],
    questions: [
      'A car drives at [v] km per hour for [t] hours. How far does it go?', 'A train travels at [v] km/h. How many km does it travel in [t] hours?', 'How far does a bus go in [t] hours at [v] km per hour?', '[name] cycles at a speed of [v] km/h for [t] hours. What is the distance?', 'The speed is [v] km/h and the time is [t] hours. What is the distance?',
      'A plane flies [v] miles an hour. How many miles does it fly in [t] hours?', 'speed [v] km/h, time [t] h, distance = ?',
      'A ship sails at [v] km/h. How far does it sail in [t] hours?', 'A truck is driven at [v] km/h for [t] hours. How many km is that?',
    ],
    held: ['A ship makes [v] km each hour. What way has it made after [t] hours?', 'If [name] keeps going at [v] km/h, where is [name] after [t] hours?', 'How long is the way of a truck that is driven for [t] hours at [v] km/h?'],
  },
  zh: {
    commands: ['求路程，速度是每小时 [v] 千米，时间是 [t] 小时', '算一算汽车 [t] 小时行多少千米，每小时行 [v] 千米', '计算火车以每小时 [v] 千米行驶 [t] 小时的路程'],
    questions: [
      '一辆汽车每小时行 [v] 千米，[t] 小时行多少千米？', '火车的速度是每小时 [v] 千米，[t] 小时能行多少千米？', '[name]骑车每小时行 [v] 千米，骑了 [t] 小时，一共行了多少千米？', '速度是 [v] 千米/时，时间是 [t] 小时，路程是多少？', '飞机每小时飞 [v] 千米，[t] 小时飞多少千米？', '汽车以 [v] 千米/时的速度行驶了 [t] 小时，行驶了多远？', '速度 [v] 千米/时，时间 [t] 小时，路程 = ?',
      '轮船每小时行 [v] 千米，[t] 小时行多少千米？', '卡车以每小时 [v] 千米的速度开了 [t] 小时，开了多少千米？',
    ],
    held: ['轮船每小时航行 [v] 千米，航行 [t] 小时后走了多远？', '卡车一小时跑 [v] 千米，这样跑 [t] 小时，共跑几千米？', '从甲地到乙地以每小时 [v] 千米要开 [t] 小时，两地相距多远？'],
  },
};

/** The speed of who comes `d` km far in `t` hours. */
export const speed: Asks = {
  en: {
    commands: ['find the speed of a car that goes [d] km in [t] hours', 'work out the speed of a train that covers [d] km in [t] hours', 'calculate the speed for a distance of [d] km and a time of [t] hours', 'find the average speed if the distance is [d] km and the time is [t] hours'],
    questions: [
      'A car travels [d] km in [t] hours. What is its speed?', 'A train goes [d] km in [t] hours. How fast is it?', 'What is the speed of a bus that drives [d] km in [t] hours?', '[name] cycles [d] km in [t] hours. What is the average speed?', 'The distance is [d] km and the time is [t] hours. What is the speed?', 'A plane flies [d] miles in [t] hours. How many miles an hour is that?',
      'distance [d] km, time [t] h, speed = ?',
      'A ship sails [d] km in [t] hours. What is its speed?', 'A truck is driven [d] km in [t] hours. How fast is it?',
    ],
    held: ['A ship needs [t] hours for [d] km. How many km does it make each hour?', 'At what speed must [name] go to be [d] km away after [t] hours?', 'How many km an hour is a truck driven if it has [d] km behind it after [t] hours?'],
  },
  zh: {
    commands: ['求速度，路程是 [d] 千米，时间是 [t] 小时', '算一算汽车每小时行多少千米，[t] 小时行了 [d] 千米', '计算火车的速度，[t] 小时行驶 [d] 千米'],
    questions: [
      '一辆汽车 [t] 小时行 [d] 千米，每小时行多少千米？', '火车 [t] 小时行驶 [d] 千米，速度是多少？', '[name]骑车 [t] 小时行了 [d] 千米，平均每小时行多少千米？', '路程是 [d] 千米，时间是 [t] 小时，速度是多少？', '飞机 [t] 小时飞了 [d] 千米，平均速度是多少千米/时？', '汽车行 [d] 千米用了 [t] 小时，它的速度是多少？', '路程 [d] 千米，时间 [t] 小时，速度 = ?',
      '轮船 [t] 小时航行 [d] 千米，每小时航行多少千米？', '卡车 [t] 小时开了 [d] 千米，速度是多少？',
    ],
    held: ['轮船航行 [d] 千米要 [t] 小时，一小时航行多远？', '两地相距 [d] 千米，要在 [t] 小时内开到，每小时要开几千米？', '卡车跑 [d] 千米花了 [t] 小时，一小时跑几千米？'],
  },
};

/** How many hours `d` km take at the speed `v`. */
export const time: Asks = {
  en: {
    commands: ['find how long a car takes for [d] km at [v] km per hour', 'work out the time that a train needs for [d] km at [v] km/h', 'calculate the time for a distance of [d] km and a speed of [v] km/h', 'find the time if the distance is [d] km and the speed is [v] km/h'],
    questions: [
      'A car drives [d] km at [v] km per hour. How many hours does it take?', 'A train travels at [v] km/h. How long does it take for [d] km?', 'How many hours does a bus need for [d] km at [v] km per hour?', '[name] cycles [d] km at a speed of [v] km/h. How long does that take?', 'The distance is [d] km and the speed is [v] km/h. What is the time?', 'A plane flies [v] miles an hour. In how many hours does it fly [d] miles?',
      'distance [d] km, speed [v] km/h, time = ?',
      'A ship sails [d] km at [v] km/h. How long does the ship sail?', 'A truck is driven [d] km at [v] km/h. When does it arrive? Give the hours.',
    ],
    held: ['A ship makes [v] km each hour. After how many hours has it made [d] km?', 'When does [name] arrive who is [d] km away and goes at [v] km/h? Give the hours.', 'How many hours must a truck be driven for [d] km, at [v] km each hour?'],
  },
  zh: {
    commands: ['求时间，路程是 [d] 千米，速度是每小时 [v] 千米', '算一算汽车几小时到达，全程 [d] 千米，每小时行 [v] 千米', '计算火车以每小时 [v] 千米行驶 [d] 千米所需的时间'],
    questions: [
      '一辆汽车每小时行 [v] 千米，行 [d] 千米要多少小时？', '火车的速度是每小时 [v] 千米，[d] 千米要行几小时？', '[name]骑车每小时行 [v] 千米，[d] 千米要骑几小时？', '路程是 [d] 千米，速度是 [v] 千米/时，时间是多少小时？', '飞机每小时飞 [v] 千米，飞 [d] 千米要几小时？', '汽车以 [v] 千米/时的速度行 [d] 千米，需要多少时间？', '路程 [d] 千米，速度 [v] 千米/时，时间 = ?',
      '轮船每小时航行 [v] 千米，航行 [d] 千米要多少小时？', '两地相距 [d] 千米，卡车每小时开 [v] 千米，几小时能到？',
    ],
    held: ['轮船每小时航行 [v] 千米，几小时后走完 [d] 千米？', '两地相距 [d] 千米，一小时开 [v] 千米，多久能到？', '卡车一小时跑 [v] 千米，跑 [d] 千米要花几个小时？'],
  },
};

/** How far apart two are who go `t` hours from one place in opposite directions, or towards each other until they meet, at the speeds `v` and `w`. */
export const twoWays: Asks = {
  en: {
    commands: ['find how far apart two cars are after [t] hours if they drive in opposite directions at [v] km/h and [w] km/h', 'work out the distance between two towns if cars at [v] km/h and [w] km/h meet after [t] hours', 'calculate the distance of two trains after [t] hours that leave in opposite directions at [v] and [w] km/h'],
    questions: [
      'Two cars start at the same place and drive in opposite directions at [v] km/h and [w] km/h. How far apart are they after [t] hours?', 'Two trains drive towards each other at [v] km/h and [w] km/h. They meet after [t] hours. How far apart were they?', '[name] cycles at [v] km/h and [other] at [w] km/h in opposite directions. What is the distance between them after [t] hours?',
      'Two towns: a car from each drives to the other at [v] km/h and [w] km/h. They meet after [t] hours. How far is it between the towns?', 'Two buses leave a town in opposite directions, one at [v] km/h, the other at [w] km/h. How far apart are they after [t] hours?',
      'Two ships leave a place in opposite directions at [v] km/h and [w] km/h. What is the distance between them after [t] hours?',
    ],
    held: ['Ships go away from each other at [v] and [w] km/h. What lies between them after [t] hours?', 'After [t] hours [name] and [other], who went to meet with [v] and [w] km/h, shake hands. How long was the way between them?'],
  },
  zh: {
    commands: ['求两地的距离，两车相向而行，速度是每小时 [v] 千米和 [w] 千米，[t] 小时相遇', '算一算两车背向而行 [t] 小时后相距多远，每小时分别行 [v] 千米和 [w] 千米', '计算两地路程：甲每小时行 [v] 千米，乙每小时行 [w] 千米，[t] 小时相遇'],
    questions: [
      '甲、乙两车从两地相向而行，甲车每小时行 [v] 千米，乙车每小时行 [w] 千米，[t] 小时相遇，两地相距多少千米？', '两车从同一地点背向而行，速度分别是每小时 [v] 千米和 [w] 千米，[t] 小时后相距多少千米？', '[name]每小时行 [v] 千米，[other]每小时行 [w] 千米，两人相向而行，[t] 小时后相遇，原来相距多少千米？', '两列火车同时从两站相对开出，每小时分别行 [v] 千米和 [w] 千米，[t] 小时相遇，两站相距多远？',
      '两艘轮船从同一地点背向航行，每小时分别航行 [v] 千米和 [w] 千米，[t] 小时后相距多少千米？',
    ],
    held: ['两艘轮船朝相反方向航行，一小时各走 [v] 千米和 [w] 千米，[t] 小时后隔多远？', '甲乙二人面对面走来，一小时各走 [v] 和 [w] 千米，走 [t] 小时碰面，起初隔多远？'],
  },
};

/** How many hours two take who go towards each other over `d` km at the speeds `v` and `w`. */
export const meeting: Asks = {
  en: {
    commands: ['find when two cars meet that are [d] km apart and drive towards each other at [v] km/h and [w] km/h', 'work out how many hours two trains need to meet: distance [d] km, speeds [v] and [w] km/h', 'calculate the time until [name] and [other] meet if they are [d] km apart and go at [v] and [w] km/h'],
    questions: [
      'Two cars are [d] km apart and drive towards each other at [v] km/h and [w] km/h. After how many hours do they meet?', 'Two towns are [d] km apart. A train starts in each, one at [v] km/h, the other at [w] km/h. When do they meet?', '[name] and [other] are [d] km apart and cycle towards each other at [v] km/h and [w] km/h. How long until they meet?',
      'The distance is [d] km. Two buses drive towards each other at [v] and [w] km/h. How many hours until they meet?', 'Two trains start towards each other at [v] km/h and [w] km/h from towns [d] km apart. In how many hours do they meet?',
      'Two ships are [d] km apart and sail towards each other at [v] km/h and [w] km/h. In how many hours are they at the same place?',
    ],
    held: ['Between two ships lie [d] km. They come closer with [v] and [w] km/h. After what time are they side by side?', '[name] and [other] go to each other, [v] and [w] km in one hour, over a way of [d] km. How many hours is that?'],
  },
  zh: {
    commands: ['求相遇时间，两地相距 [d] 千米，两车每小时分别行 [v] 千米和 [w] 千米，相向而行', '算一算几小时相遇：路程 [d] 千米，甲每小时行 [v] 千米，乙每小时行 [w] 千米', '计算两车相遇要几小时，相距 [d] 千米，速度为每小时 [v] 千米和 [w] 千米'],
    questions: [
      '两地相距 [d] 千米，甲、乙两车相向而行，甲车每小时行 [v] 千米，乙车每小时行 [w] 千米，几小时相遇？', '[name]和[other]相距 [d] 千米，同时相向骑车，每小时分别行 [v] 千米和 [w] 千米，多少小时后相遇？', '两站相距 [d] 千米，两列火车相对开出，每小时分别行 [v] 千米和 [w] 千米，几小时后相遇？', '两辆汽车从相距 [d] 千米的两地同时出发相向而行，速度是 [v] 千米/时和 [w] 千米/时，多久相遇？',
      '两艘轮船相距 [d] 千米，相向航行，每小时分别航行 [v] 千米和 [w] 千米，几小时后碰到？',
    ],
    held: ['两艘轮船隔着 [d] 千米，面对面航行，一小时各走 [v] 和 [w] 千米，多少小时碰到一起？', '甲乙二人住处相隔 [d] 千米，一小时各走 [v] 千米、[w] 千米，对着走，走几小时碰面？'],
  },
};
