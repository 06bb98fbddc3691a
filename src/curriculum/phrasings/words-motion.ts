import type { Asks } from '../exercise.ts';

/** How far one comes in `t` hours at the speed `v`. */
export const distance: Asks = {
  en: {
    commands: [
      'find how far a car goes in [t] hours at [v] km per hour', 'work out the distance that a train covers in [t] hours at [v] km/h', 'calculate the distance for a speed of [v] km/h and a time of [t] hours', 'find the distance if the speed is [v] km/h and the time is [t] hours',
      'compute how many <km|kilometres> a <bus|van|tractor> covers in [t] hours <while|when> going [v] of them an hour', 'determine the length of a <trip|ride|journey> that lasts [t] hours at [v] km/h', 'figure out how far [name] <gets|comes> in [t] <hours|h> at a steady [v] km/h',
      'give the number of miles flown by a <plane|drone|bird> in [t] hours at [v] miles per hour', 'say how many metres a <robot|toy car|turtle> moves in [t] minutes at [v] metres per minute', 'find the distance covered, given v = [v] km/h and t = [t] h',
      'work out how many km apart two <towns|stations> are if the ride from one to the other takes [t] hours at [v] km/h', 'calculate the <path|way|stretch> covered in [t] seconds at a speed of [v] m/s', 'use the speed [v] km/h and the time [t] h to get the distance',
      'write down how many kilometres [t] hours of driving at [v] km/h make', 'determine how much road a <van|lorry|coach> leaves behind in [t] hours with [v] km every hour',
    ],
    questions: [
      'A car drives at [v] km per hour for [t] hours. How far does it go?', 'A train travels at [v] km/h. How many km does it travel in [t] hours?', 'How far does a bus go in [t] hours at [v] km per hour?', '[name] cycles at a speed of [v] km/h for [t] hours. What is the distance?',
      'The speed is [v] km/h and the time is [t] hours. What is the distance?', 'A plane flies [v] miles an hour. How many miles does it fly in [t] hours?', 'speed [v] km/h, time [t] h, distance = ?', 'A ship sails at [v] km/h. How far does it sail in [t] hours?',
      'A truck is driven at [v] km/h for [t] hours. How many km is that?', '[name] <rides|drives|goes> for [t] hours and does [v] km in each of them. How many km does that make?', 'Every hour a <train|coach|boat> covers [v] km. How many km has it covered after [t] hours?',
      'A <trip|journey|drive> lasts [t] hours, and the speed is [v] km/h all the time. What is the length of the <trip|way|route>?', 'If a <van|bus|lorry> keeps up a speed of [v] km/h, how many kilometres does it cover in [t] hours?',
      'Given a constant speed of [v] mph, how many miles do you get in [t] hours?', 'v = [v] km/h, t = [t] h, find the distance', '[v] km/h for [t] hours, how far?', 'A robot moves [v] metres a minute. What distance does it move in [t] minutes?',
      'In one second a <ball|wave|stone> travels [v] m. How many metres is that in [t] seconds?', 'It takes [t] hours to drive from one town to the next at [v] km/h. How many km lie between the two towns?', 'How many kilometres long is a ride of [t] hours at an average speed of [v] km/h?',
      '[name] leaves home and rides at [v] km/h. After [t] hours, how far away from home is [name]?', 'At [v] km per hour, what distance can be <covered|travelled> within [t] hours?', 'A plane needs [t] hours for a flight and has a speed of [v] km/h. How long is the route in km?',
      'if i drive [v] km/h and i drive for [t] hours how many km do i drive', '<time|driving time>: [t] h; speed: [v] km/h; distance?', 'A tractor does [v] km in an hour. At the same pace, how many km does it do in [t] hours?',
      'The <ferry|boat> moves at a speed of [v] km/h. It is at sea for [t] hours. Find how far it goes.', 'A snail crawls [v] mm per minute. How many mm does the snail crawl in [t] minutes?', '[name] was on the road for [t] hours, always at [v] km/h. What distance did [name] cover?',
      'Someone travels at a rate of [v] miles per hour. What is the total distance after [t] hours?', 'With a full battery a scooter rides for [t] hours at [v] km/h. How far does one charge take it?', 'A storm moves [v] km every hour. How many km does it move in [t] hours?',
      'A train left [t] hours ago and has gone at [v] km/h since. How many km has it gone?', 'How much ground does a <horse|rider|bus> cover in [t] hours when it makes [v] km an hour?', 'The satnav says [t] hours at [v] km/h. How many km are there to go?',
      'A conveyor belt carries boxes at [v] m per minute. How far is a box carried in [t] minutes?',
    ],
    held: ['A ship makes [v] km each hour. What way has it made after [t] hours?', 'If [name] keeps going at [v] km/h, where is [name] after [t] hours?', 'How long is the way of a truck that is driven for [t] hours at [v] km/h?'],
  },
  zh: {
    commands: [
      '求路程，速度是每小时 [v] 千米，时间是 [t] 小时', '算一算汽车 [t] 小时行多少千米，每小时行 [v] 千米', '计算火车以每小时 [v] 千米行驶 [t] 小时的路程', '求汽车 [t] 小时走过的路程，它每小时走 [v] 千米', '算出从甲地到乙地的路程：车速 [v] 千米/时，要开 [t] 小时',
      '计算[name] [t] 分钟走多少米，每分钟走 [v] 米', '求飞行距离，飞行速度 [v] 千米/时，飞了 [t] 小时', '算算高铁 [t] 小时跑多远，时速 [v] 公里', '写出时速 [v] 公里、用时 [t] 小时的路程', '求小球滚动的距离：每秒滚 [v] 米，滚了 [t] 秒',
      '计算两站间的距离，客车每小时行 [v] 千米，行完要 [t] 小时', '根据速度 [v] 千米/时和时间 [t] 小时求路程', '算出船 [t] 小时走了多少千米，船速每小时 [v] 千米', '求出一段路的长度，以 [v] 千米/时的速度走完它要用 [t] 小时', '算一算机器人 [t] 分钟前进几米，每分钟前进 [v] 米',
    ],
    questions: [
      '一辆汽车每小时行 [v] 千米，[t] 小时行多少千米？', '火车的速度是每小时 [v] 千米，[t] 小时能行多少千米？', '[name]骑车每小时行 [v] 千米，骑了 [t] 小时，一共行了多少千米？', '速度是 [v] 千米/时，时间是 [t] 小时，路程是多少？',
      '飞机每小时飞 [v] 千米，[t] 小时飞多少千米？', '汽车以 [v] 千米/时的速度行驶了 [t] 小时，行驶了多远？', '速度 [v] 千米/时，时间 [t] 小时，路程 = ?', '轮船每小时行 [v] 千米，[t] 小时行多少千米？', '卡车以每小时 [v] 千米的速度开了 [t] 小时，开了多少千米？',
      '[name]每分钟走 [v] 米，从家走到学校用了 [t] 分钟，家离学校多少米？', '高铁的时速是 [v] 公里，[t] 小时能跑多少公里？', '客车从甲城开往乙城，每小时行 [v] 千米，[t] 小时到达，甲、乙两城相距多少千米？', '一个小球每秒滚 [v] 米，[t] 秒滚了多少米？',
      '已知速度为 [v] 千米/时，时间为 [t] 小时，那么路程是____千米。', '汽车平均每小时走 [v] 千米，照这样的速度，[t] 小时走多少千米？', '如果一艘船每小时走 [v] 千米，那么 [t] 小时后它离出发地多少千米？', 'v = [v] 千米/时，t = [t] 小时，求路程',
      '时速 [v] 公里，开 [t] 小时，能开多远', '开车 [t] 小时，每小时 [v] 公里，总共多少公里', '[name]出发 [t] 小时了，一直保持每小时 [v] 千米，请问[name]走了多少千米？', '机器人每分钟前进 [v] 米，[t] 分钟前进的距离是多少？',
      '一列火车 [t] 小时到达终点，时速 [v] 千米，全程有多少千米？', '蜗牛每分钟爬 [v] 毫米，[t] 分钟能爬多少毫米？', '求路程：速度 [v] 米/秒，时间 [t] 秒。', '台风中心每小时移动 [v] 千米，[t] 小时移动多少千米？',
      '快递车以 [v] 千米/时的速度行驶，途中不停，[t] 小时后一共走了多少路？', '[name]坐车去外婆家，路上花了 [t] 小时，车速是每小时 [v] 千米，这段路有多长？', '拖拉机一小时能走 [v] 千米，走上 [t] 小时，路程是多少千米？', '时间是 [t] 小时，速度是每小时 [v] 千米，求所行的路程。',
      '鸽子每小时飞 [v] 千米，从放飞到回巢用了 [t] 小时，鸽子飞了多远？', '导航显示还要开 [t] 小时，车速 [v] 千米/时，还剩多少千米路？', '电动车充满电能骑 [t] 小时，每小时骑 [v] 千米，充满电最多能骑多少千米？',
    ],
    held: ['轮船每小时航行 [v] 千米，航行 [t] 小时后走了多远？', '卡车一小时跑 [v] 千米，这样跑 [t] 小时，共跑几千米？', '从甲地到乙地以每小时 [v] 千米要开 [t] 小时，两地相距多远？'],
  },
};

/** The speed of who comes `d` km far in `t` hours. */
export const speed: Asks = {
  en: {
    commands: [
      'find the speed of a car that goes [d] km in [t] hours', 'work out the speed of a train that covers [d] km in [t] hours', 'calculate the speed for a distance of [d] km and a time of [t] hours', 'find the average speed if the distance is [d] km and the time is [t] hours',
      'compute how many km per hour a <bus|van|tractor> does that covers [d] km within [t] hours', 'determine the speed of a <trip|ride|journey> of [d] km that lasts [t] hours', 'figure out how fast [name] <goes|moves> when [t] <hours|h> are enough for [d] km',
      'give the number of miles a <plane|drone|bird> flies per hour if it flies [d] miles in [t] hours', 'say how many metres per minute a <robot|toy car|turtle> moves if it moves [d] metres in [t] minutes', 'find the speed, given d = [d] km and t = [t] h',
      'work out how fast a train runs between two stations [d] km apart if it takes [t] hours', 'calculate the speed in m/s of a <ball|stone|runner> that covers [d] m in [t] s', 'use the distance [d] km and the time [t] h to get the speed',
      'write down how many kilometres are driven per hour if [t] hours of driving make [d] km', 'determine how many km one hour brings when [t] hours bring [d] km',
    ],
    questions: [
      'A car travels [d] km in [t] hours. What is its speed?', 'A train goes [d] km in [t] hours. How fast is it?', 'What is the speed of a bus that drives [d] km in [t] hours?', '[name] cycles [d] km in [t] hours. What is the average speed?',
      'The distance is [d] km and the time is [t] hours. What is the speed?', 'A plane flies [d] miles in [t] hours. How many miles an hour is that?', 'distance [d] km, time [t] h, speed = ?', 'A ship sails [d] km in [t] hours. What is its speed?', 'A truck is driven [d] km in [t] hours. How fast is it?',
      '[name] <rides|drives|goes> [d] km in [t] hours, the same in every hour. How many km is that each hour?', 'After [t] hours a <train|coach|boat> has covered [d] km. How many km per hour has it gone on average?', 'A <trip|journey|drive> of [d] km lasts [t] hours. At what speed was it made?',
      'If a <van|bus|lorry> covers [d] kilometres in [t] hours, how many kilometres does it cover in one hour?', 'Given [d] miles in [t] hours, what is the speed in mph?', 'd = [d] km, t = [t] h, find the speed', '[d] km in [t] hours, how fast?',
      'A robot moves [d] metres in [t] minutes. How many metres a minute does it move?', 'In [t] seconds a <ball|wave|stone> travels [d] m. What is its speed in metres per second?', 'It takes [t] hours to drive from one town to another that is [d] km away. How fast do you drive?',
      'How many km/h is the average speed of a ride of [d] km in [t] hours?', '[name] left home [t] hours ago and is now [d] km away. How fast has [name] been going?', 'What speed <is needed|do you need> to cover [d] km within [t] hours?',
      'A flight takes [t] hours, and the route is [d] km long. What is the speed of the plane?', 'if i drive [d] km and it takes me [t] hours how fast am i driving', '<time|driving time>: [t] h; distance: [d] km; speed?',
      'A tractor does [d] km in [t] hours. At the same pace, how many km does it do in a single hour?', 'The <ferry|boat> is at sea for [t] hours and goes [d] km. Find its speed in km/h.', 'A snail crawled [d] mm in [t] minutes. How many mm per minute is that?',
      '[name] was on the road for [t] hours and covered [d] km. What was the average speed in km per hour?', 'Someone travels a total distance of [d] miles in [t] hours. What is the rate in miles per hour?',
      'With a full battery a scooter rides [d] km, which takes [t] hours. How fast does the scooter ride?', 'A storm moved [d] km within [t] hours. At how many km per hour did it move?', 'To be on time, a driver must do [d] km in the next [t] hours. How many km must be done every hour?',
      'How fast does a <horse|rider|bus> travel when it covers [d] km of ground in [t] hours?', 'The satnav says [d] km and [t] hours. What speed does it expect?', 'A conveyor belt carries a box [d] m in [t] minutes. How fast does the belt run, in m per minute?',
    ],
    held: ['A ship needs [t] hours for [d] km. How many km does it make each hour?', 'At what speed must [name] go to be [d] km away after [t] hours?', 'How many km an hour is a truck driven if it has [d] km behind it after [t] hours?'],
  },
  zh: {
    commands: [
      '求速度，路程是 [d] 千米，时间是 [t] 小时', '算一算汽车每小时行多少千米，[t] 小时行了 [d] 千米', '计算火车的速度，[t] 小时行驶 [d] 千米', '求汽车的速度，它 [t] 小时走了 [d] 千米', '算出从甲地到乙地的车速：路程 [d] 千米，要开 [t] 小时',
      '计算[name]每分钟走多少米，[t] 分钟走了 [d] 米', '求飞行速度，飞行 [d] 千米用了 [t] 小时', '算算高铁的时速，[t] 小时跑了 [d] 公里', '写出 [t] 小时走完 [d] 公里的时速', '求小球的速度：[t] 秒滚了 [d] 米',
      '计算客车的速度，两站相距 [d] 千米，行完要 [t] 小时', '根据路程 [d] 千米和时间 [t] 小时求速度', '算出船每小时走多少千米，[t] 小时走了 [d] 千米', '求出走完 [d] 千米用 [t] 小时的速度', '算一算机器人每分钟前进几米，[t] 分钟前进了 [d] 米',
    ],
    questions: [
      '一辆汽车 [t] 小时行 [d] 千米，每小时行多少千米？', '火车 [t] 小时行驶 [d] 千米，速度是多少？', '[name]骑车 [t] 小时行了 [d] 千米，平均每小时行多少千米？', '路程是 [d] 千米，时间是 [t] 小时，速度是多少？', '飞机 [t] 小时飞了 [d] 千米，平均速度是多少千米/时？',
      '汽车行 [d] 千米用了 [t] 小时，它的速度是多少？', '路程 [d] 千米，时间 [t] 小时，速度 = ?', '轮船 [t] 小时航行 [d] 千米，每小时航行多少千米？', '卡车 [t] 小时开了 [d] 千米，速度是多少？',
      '[name]家离学校 [d] 米，走到学校用了 [t] 分钟，[name]每分钟走多少米？', '高铁 [t] 小时跑了 [d] 公里，它的时速是多少？', '客车从甲城开往相距 [d] 千米的乙城，[t] 小时到达，客车平均每小时行多少千米？', '一个小球 [t] 秒滚了 [d] 米，每秒滚多少米？',
      '已知路程为 [d] 千米，时间为 [t] 小时，那么速度是____千米/时。', '汽车走 [d] 千米的路花了 [t] 小时，照这样算，一小时走多少千米？', '如果一艘船 [t] 小时走了 [d] 千米，那么它每小时走多少千米？', 's = [d] 千米，t = [t] 小时，求速度',
      '[d] 公里开了 [t] 小时，时速多少', '开车 [t] 小时走了 [d] 公里，每小时多少公里', '[name]出发 [t] 小时后已经走了 [d] 千米，请问[name]的平均速度是多少？', '机器人 [t] 分钟前进了 [d] 米，每分钟前进的距离是多少？',
      '一列火车 [t] 小时到达终点，全程 [d] 千米，火车的时速是多少千米？', '蜗牛 [t] 分钟爬了 [d] 毫米，平均每分钟爬多少毫米？', '求速度：路程 [d] 米，时间 [t] 秒。', '台风中心 [t] 小时移动了 [d] 千米，它移动的速度是多少？',
      '快递车要在 [t] 小时内走完 [d] 千米，每小时至少要走多少千米？', '[name]坐车去外婆家，路上花了 [t] 小时，路长 [d] 千米，车开得多快？', '拖拉机走 [d] 千米的路程要 [t] 小时，一小时能走几千米？', '时间是 [t] 小时，所行的路程是 [d] 千米，求每小时的速度。',
      '鸽子飞 [d] 千米回巢用了 [t] 小时，鸽子一小时飞多少千米？', '导航显示还有 [d] 千米，还要开 [t] 小时，车速要达到多少？', '电动车充满电能骑 [t] 小时，一共能骑 [d] 千米，电动车每小时骑多少千米？',
    ],
    held: ['轮船航行 [d] 千米要 [t] 小时，一小时航行多远？', '两地相距 [d] 千米，要在 [t] 小时内开到，每小时要开几千米？', '卡车跑 [d] 千米花了 [t] 小时，一小时跑几千米？'],
  },
};

/** How many hours `d` km take at the speed `v`. */
export const time: Asks = {
  en: {
    commands: [
      'find how long a car takes for [d] km at [v] km per hour', 'work out the time that a train needs for [d] km at [v] km/h', 'calculate the time for a distance of [d] km and a speed of [v] km/h', 'find the time if the distance is [d] km and the speed is [v] km/h',
      'compute how many hours a <bus|van|tractor> needs to cover [d] km while doing [v] km an hour', 'determine how many hours a <trip|ride|journey> of [d] km lasts at [v] km/h', 'figure out how many hours [name] needs for [d] km at a steady [v] km/h',
      'give the number of hours a <plane|drone|bird> is in the air that flies [d] miles at [v] miles per hour', 'say how many minutes a <robot|toy car|turtle> needs for [d] metres at [v] metres per minute', 'find the time taken, given d = [d] km and v = [v] km/h',
      'work out how many hours it takes a train to run between two stations [d] km apart at [v] km/h', 'calculate how many seconds pass until [d] m are covered at a speed of [v] m/s', 'use the distance [d] km and the speed [v] km/h to get the time',
      'write down how many hours of driving at [v] km/h make [d] kilometres', 'determine after how many hours [d] km are done if each hour brings [v] km',
    ],
    questions: [
      'A car drives [d] km at [v] km per hour. How many hours does it take?', 'A train travels at [v] km/h. How long does it take for [d] km?', 'How many hours does a bus need for [d] km at [v] km per hour?', '[name] cycles [d] km at a speed of [v] km/h. How long does that take?',
      'The distance is [d] km and the speed is [v] km/h. What is the time?', 'A plane flies [v] miles an hour. In how many hours does it fly [d] miles?', 'distance [d] km, speed [v] km/h, time = ?', 'A ship sails [d] km at [v] km/h. How long does the ship sail?',
      'A truck is driven [d] km at [v] km/h. When does it arrive? Give the hours.', '[name] <rides|drives|goes> [v] km each hour. How many hours pass until [d] km are done?', 'Every hour a <train|coach|boat> covers [v] km. How many hours does it need to cover [d] km?',
      'A <trip|journey|drive> is [d] km long, and the speed is [v] km/h all the time. How many hours does it last?', 'If a <van|bus|lorry> keeps up a speed of [v] km/h, in how many hours will it cover [d] kilometres?', 'Given a constant speed of [v] mph, how many hours do [d] miles take?',
      'd = [d] km, v = [v] km/h, find the time', '[d] km at [v] km/h, how many hours?', 'A robot moves [v] metres a minute. How many minutes does it take to move [d] metres?', 'In one second a <ball|wave|stone> travels [v] m. How many seconds does it need for [d] m?',
      'Two towns are [d] km apart. How many hours is the drive from one to the other at [v] km/h?', 'How many hours long is a ride of [d] km at an average speed of [v] km/h?', '[name] rides away from home at [v] km/h and is now [d] km away from it. How many hours has the ride taken?',
      'At [v] km per hour, how much time is needed for a distance of [d] km?', 'A route is [d] km long, and a plane flies it at [v] km/h. How many hours is the plane in the air?', 'if i drive [v] km/h and i have to drive [d] km how many hours does it take me',
      '<distance|way>: [d] km; speed: [v] km/h; time?', 'A tractor does [v] km in an hour. At the same pace, how many hours does it take to do [d] km?', 'The <ferry|boat> moves at a speed of [v] km/h. It has to go [d] km. Find the time in hours.',
      'A snail crawls [v] mm per minute. In how many minutes does the snail crawl [d] mm?', '[name] covered [d] km, always at [v] km/h. For how many hours was [name] on the road?', 'Someone travels a total distance of [d] miles at a rate of [v] miles per hour. How many hours does that take?',
      'A scooter can ride [d] km with a full battery. For how many hours can it ride at [v] km/h?', 'A storm is [d] km away and comes nearer by [v] km every hour. In how many hours will it be here?', 'There are still [d] km to go, and the car does [v] km/h. How many more hours must we drive?',
      'How long does a <horse|rider|bus> travel to cover [d] km of ground when it makes [v] km an hour?', 'The satnav says [d] km. With [v] km/h, how many hours will it take?', 'A conveyor belt carries boxes at [v] m per minute. After how many minutes has a box been carried [d] m?',
    ],
    held: ['A ship makes [v] km each hour. After how many hours has it made [d] km?', 'When does [name] arrive who is [d] km away and goes at [v] km/h? Give the hours.', 'How many hours must a truck be driven for [d] km, at [v] km each hour?'],
  },
  zh: {
    commands: [
      '求时间，路程是 [d] 千米，速度是每小时 [v] 千米', '算一算汽车几小时到达，全程 [d] 千米，每小时行 [v] 千米', '计算火车以每小时 [v] 千米行驶 [d] 千米所需的时间', '求汽车走 [d] 千米要几小时，它每小时走 [v] 千米',
      '算出从甲地到乙地要开几小时：路程 [d] 千米，车速 [v] 千米/时', '计算[name]走 [d] 米要几分钟，每分钟走 [v] 米', '求飞行时间，飞行速度 [v] 千米/时，航程 [d] 千米', '算算高铁跑 [d] 公里要多少小时，时速 [v] 公里', '写出以时速 [v] 公里走完 [d] 公里的用时',
      '求小球滚动了几秒：每秒滚 [v] 米，滚了 [d] 米', '计算客车行完全程要几小时，全程 [d] 千米，客车每小时行 [v] 千米', '根据路程 [d] 千米和速度 [v] 千米/时求时间', '算出船走 [d] 千米用了几小时，船速每小时 [v] 千米', '求出以 [v] 千米/时的速度走完 [d] 千米所用的时间',
      '算一算机器人前进 [d] 米要几分钟，每分钟前进 [v] 米',
    ],
    questions: [
      '一辆汽车每小时行 [v] 千米，行 [d] 千米要多少小时？', '火车的速度是每小时 [v] 千米，[d] 千米要行几小时？', '[name]骑车每小时行 [v] 千米，[d] 千米要骑几小时？', '路程是 [d] 千米，速度是 [v] 千米/时，时间是多少小时？', '飞机每小时飞 [v] 千米，飞 [d] 千米要几小时？',
      '汽车以 [v] 千米/时的速度行 [d] 千米，需要多少时间？', '路程 [d] 千米，速度 [v] 千米/时，时间 = ?', '轮船每小时航行 [v] 千米，航行 [d] 千米要多少小时？', '两地相距 [d] 千米，卡车每小时开 [v] 千米，几小时能到？',
      '[name]家离学校 [d] 米，[name]每分钟走 [v] 米，走到学校要多少分钟？', '高铁的时速是 [v] 公里，跑 [d] 公里要多少小时？', '客车从甲城开往相距 [d] 千米的乙城，每小时行 [v] 千米，要行几小时？', '一个小球每秒滚 [v] 米，滚 [d] 米用了多少秒？',
      '已知路程为 [d] 千米，速度为 [v] 千米/时，那么时间是____小时。', '汽车平均每小时走 [v] 千米，照这样的速度，[d] 千米的路要走多少小时？', '如果一艘船每小时走 [v] 千米，那么它走完 [d] 千米需要几小时？', 's = [d] 千米，v = [v] 千米/时，求时间',
      '[d] 公里，时速 [v] 公里，要开几个小时', '要开 [d] 公里，每小时开 [v] 公里，几小时开完', '[name]走了 [d] 千米，一直保持每小时 [v] 千米，请问[name]走了几小时？', '机器人每分钟前进 [v] 米，前进 [d] 米所需的时间是多少分钟？',
      '一列火车全程要跑 [d] 千米，时速 [v] 千米，从起点到终点用多少小时？', '蜗牛每分钟爬 [v] 毫米，爬 [d] 毫米要几分钟？', '求时间：路程 [d] 米，速度 [v] 米/秒。', '台风中心离海岸 [d] 千米，每小时向海岸移动 [v] 千米，几小时后到达海岸？',
      '快递车以 [v] 千米/时的速度行驶，途中不停，走完 [d] 千米要用几小时？', '[name]坐车去外婆家，路长 [d] 千米，车速是每小时 [v] 千米，路上要花几小时？', '拖拉机一小时能走 [v] 千米，[d] 千米的路程要走几小时？', '所行的路程是 [d] 千米，速度是每小时 [v] 千米，求所用的时间。',
      '鸽子每小时飞 [v] 千米，放飞的地方离鸽巢 [d] 千米，鸽子飞回巢要几小时？', '导航显示还有 [d] 千米，车速 [v] 千米/时，还要开多少小时？', '电动车充满电能骑 [d] 千米，每小时骑 [v] 千米，充满电能骑几小时？',
    ],
    held: ['轮船每小时航行 [v] 千米，几小时后走完 [d] 千米？', '两地相距 [d] 千米，一小时开 [v] 千米，多久能到？', '卡车一小时跑 [v] 千米，跑 [d] 千米要花几个小时？'],
  },
};

/** How far apart two are who go `t` hours from one place in opposite directions, or towards each other until they meet, at the speeds `v` and `w`. */
export const twoWays: Asks = {
  en: {
    commands: [
      'find how far apart two cars are after [t] hours if they drive in opposite directions at [v] km/h and [w] km/h', 'work out the distance between two towns if cars at [v] km/h and [w] km/h meet after [t] hours',
      'calculate the distance of two trains after [t] hours that leave in opposite directions at [v] and [w] km/h',
    ],
    questions: [
      'Two cars start at the same place and drive in opposite directions at [v] km/h and [w] km/h. How far apart are they after [t] hours?', 'Two trains drive towards each other at [v] km/h and [w] km/h. They meet after [t] hours. How far apart were they?',
      '[name] cycles at [v] km/h and [other] at [w] km/h in opposite directions. What is the distance between them after [t] hours?', 'Two towns: a car from each drives to the other at [v] km/h and [w] km/h. They meet after [t] hours. How far is it between the towns?',
      'Two buses leave a town in opposite directions, one at [v] km/h, the other at [w] km/h. How far apart are they after [t] hours?', 'Two ships leave a place in opposite directions at [v] km/h and [w] km/h. What is the distance between them after [t] hours?',
    ],
    held: ['Ships go away from each other at [v] and [w] km/h. What lies between them after [t] hours?', 'After [t] hours [name] and [other], who went to meet with [v] and [w] km/h, shake hands. How long was the way between them?'],
  },
  zh: {
    commands: [
      '求两地的距离，两车相向而行，速度是每小时 [v] 千米和 [w] 千米，[t] 小时相遇', '算一算两车背向而行 [t] 小时后相距多远，每小时分别行 [v] 千米和 [w] 千米', '计算两地路程：甲每小时行 [v] 千米，乙每小时行 [w] 千米，[t] 小时相遇',
    ],
    questions: [
      '甲、乙两车从两地相向而行，甲车每小时行 [v] 千米，乙车每小时行 [w] 千米，[t] 小时相遇，两地相距多少千米？', '两车从同一地点背向而行，速度分别是每小时 [v] 千米和 [w] 千米，[t] 小时后相距多少千米？',
      '[name]每小时行 [v] 千米，[other]每小时行 [w] 千米，两人相向而行，[t] 小时后相遇，原来相距多少千米？', '两列火车同时从两站相对开出，每小时分别行 [v] 千米和 [w] 千米，[t] 小时相遇，两站相距多远？',
      '两艘轮船从同一地点背向航行，每小时分别航行 [v] 千米和 [w] 千米，[t] 小时后相距多少千米？',
    ],
    held: ['两艘轮船朝相反方向航行，一小时各走 [v] 千米和 [w] 千米，[t] 小时后隔多远？', '甲乙二人面对面走来，一小时各走 [v] 和 [w] 千米，走 [t] 小时碰面，起初隔多远？'],
  },
};

/** How many hours two take who go towards each other over `d` km at the speeds `v` and `w`. */
export const meeting: Asks = {
  en: {
    commands: [
      'find when two cars meet that are [d] km apart and drive towards each other at [v] km/h and [w] km/h', 'work out how many hours two trains need to meet: distance [d] km, speeds [v] and [w] km/h', 'calculate the time until [name] and [other] meet if they are [d] km apart and go at [v] and [w] km/h',
    ],
    questions: [
      'Two cars are [d] km apart and drive towards each other at [v] km/h and [w] km/h. After how many hours do they meet?', 'Two towns are [d] km apart. A train starts in each, one at [v] km/h, the other at [w] km/h. When do they meet?',
      '[name] and [other] are [d] km apart and cycle towards each other at [v] km/h and [w] km/h. How long until they meet?', 'The distance is [d] km. Two buses drive towards each other at [v] and [w] km/h. How many hours until they meet?',
      'Two trains start towards each other at [v] km/h and [w] km/h from towns [d] km apart. In how many hours do they meet?', 'Two ships are [d] km apart and sail towards each other at [v] km/h and [w] km/h. In how many hours are they at the same place?',
    ],
    held: ['Between two ships lie [d] km. They come closer with [v] and [w] km/h. After what time are they side by side?', '[name] and [other] go to each other, [v] and [w] km in one hour, over a way of [d] km. How many hours is that?'],
  },
  zh: {
    commands: [
      '求相遇时间，两地相距 [d] 千米，两车每小时分别行 [v] 千米和 [w] 千米，相向而行', '算一算几小时相遇：路程 [d] 千米，甲每小时行 [v] 千米，乙每小时行 [w] 千米', '计算两车相遇要几小时，相距 [d] 千米，速度为每小时 [v] 千米和 [w] 千米',
    ],
    questions: [
      '两地相距 [d] 千米，甲、乙两车相向而行，甲车每小时行 [v] 千米，乙车每小时行 [w] 千米，几小时相遇？', '[name]和[other]相距 [d] 千米，同时相向骑车，每小时分别行 [v] 千米和 [w] 千米，多少小时后相遇？',
      '两站相距 [d] 千米，两列火车相对开出，每小时分别行 [v] 千米和 [w] 千米，几小时后相遇？', '两辆汽车从相距 [d] 千米的两地同时出发相向而行，速度是 [v] 千米/时和 [w] 千米/时，多久相遇？', '两艘轮船相距 [d] 千米，相向航行，每小时分别航行 [v] 千米和 [w] 千米，几小时后碰到？',
    ],
    held: ['两艘轮船隔着 [d] 千米，面对面航行，一小时各走 [v] 和 [w] 千米，多少小时碰到一起？', '甲乙二人住处相隔 [d] 千米，一小时各走 [v] 千米、[w] 千米，对着走，走几小时碰面？'],
  },
};
