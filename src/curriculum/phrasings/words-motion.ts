import type { Asks } from '../exercise.ts';

/** How far one comes in `t` hours at the speed `v`. */
export const distance: Asks = {
  en: {
    commands: [
      'find how far a car goes in [t] hours at [v] km per hour', 'work out the distance that a train covers in [t] hours at [v] km/h', 'calculate the distance for a speed of [v] km/h and a time of [t] hours', 'find the distance if the speed is [v] km/h and the time is [t] hours', 'compute how many <km|kilometres> a <bus|van|tractor> covers in [t] hours <while|when> going [v] of them an hour',
      'determine the length of a <trip|ride|journey> that lasts [t] hours at [v] km/h', 'figure out how far [name] <gets|comes> in [t] <hours|h> at a steady [v] km/h', 'give the number of miles flown by a <plane|drone|bird> in [t] hours at [v] miles per hour', 'say how many metres a <robot|toy car|turtle> moves in [t] minutes at [v] metres per minute',
      'find the distance covered, given v = [v] km/h and t = [t] h', 'work out how many km apart two <towns|stations> are if the ride from one to the other takes [t] hours at [v] km/h', 'calculate the <path|way|stretch> covered in [t] seconds at a speed of [v] m/s', 'use the speed [v] km/h and the time [t] h to get the distance', 'write down how many kilometres [t] hours of driving at [v] km/h make',
      'determine how much road a <van|lorry|coach> leaves behind in [t] hours with [v] km every hour',
    ],
    questions: [
      'A car drives at [v] km per hour for [t] hours. How far does it go?', 'A train travels at [v] km/h. How many km does it travel in [t] hours?', 'How far does a bus go in [t] hours at [v] km per hour?', '[name] cycles at a speed of [v] km/h for [t] hours. What is the distance?', 'The speed is [v] km/h and the time is [t] hours. What is the distance?',
      'A plane flies [v] miles an hour. How many miles does it fly in [t] hours?', 'speed [v] km/h, time [t] h, distance = ?', 'A ship sails at [v] km/h. How far does it sail in [t] hours?', 'A truck is driven at [v] km/h for [t] hours. How many km is that?', '[name] <rides|drives|goes> for [t] hours and does [v] km in each of them. How many km does that make?',
      'Every hour a <train|coach|boat> covers [v] km. How many km has it covered after [t] hours?', 'A <trip|journey|drive> lasts [t] hours, and the speed is [v] km/h all the time. What is the length of the <trip|way|route>?', 'If a <van|bus|lorry> keeps up a speed of [v] km/h, how many kilometres does it cover in [t] hours?', 'Given a constant speed of [v] mph, how many miles do you get in [t] hours?',
      'v = [v] km/h, t = [t] h, find the distance', '[v] km/h for [t] hours, how far?', 'A robot moves [v] metres a minute. What distance does it move in [t] minutes?', 'In one second a <ball|wave|stone> travels [v] m. How many metres is that in [t] seconds?', 'It takes [t] hours to drive from one town to the next at [v] km/h. How many km lie between the two towns?',
      'How many kilometres long is a ride of [t] hours at an average speed of [v] km/h?', '[name] leaves home and rides at [v] km/h. After [t] hours, how far away from home is [name]?', 'At [v] km per hour, what distance can be <covered|travelled> within [t] hours?', 'A plane needs [t] hours for a flight and has a speed of [v] km/h. How long is the route in km?',
      'if i drive [v] km/h and i drive for [t] hours how many km do i drive', '<time|driving time>: [t] h; speed: [v] km/h; distance?', 'A tractor does [v] km in an hour. At the same pace, how many km does it do in [t] hours?', 'The <ferry|boat> moves at a speed of [v] km/h. It is at sea for [t] hours. Find how far it goes.',
      'A snail crawls [v] mm per minute. How many mm does the snail crawl in [t] minutes?', '[name] was on the road for [t] hours, always at [v] km/h. What distance did [name] cover?', 'Someone travels at a rate of [v] miles per hour. What is the total distance after [t] hours?', 'With a full battery a scooter rides for [t] hours at [v] km/h. How far does one charge take it?',
      'A storm moves [v] km every hour. How many km does it move in [t] hours?', 'A train left [t] hours ago and has gone at [v] km/h since. How many km has it gone?', 'How much ground does a <horse|rider|bus> cover in [t] hours when it makes [v] km an hour?', 'The satnav says [t] hours at [v] km/h. How many km are there to go?',
      'A conveyor belt carries boxes at [v] m per minute. How far is a box carried in [t] minutes?', '<Sarah|Lucy|Maria|Priya> rides her bike at [v] km/h. How far does she ride in [t] hours?', '<David|Peter|Carlos|Ali> drives to work for [t] hours at a speed of [v] miles per hour. How many miles does he drive?',
      'Mr <Green|Wood|Lee> leaves home in his car and drives for [t] hours. His speed is [v] km/h. How far does he get?', 'Grandma walks [v] metres every minute. How many metres does she walk in [t] minutes?', 'A <car|train|bus> moving at a constant speed of [v] km/h travels for [t] hours. Calculate the distance travelled.', 'A cheetah runs at [v] metres per second. How far will it run in [t] seconds?',
      'How many kilometers does a car travel in [t] hours if it moves at [v] kilometers per hour?', 'A runner moves at a steady pace of [v] meters per minute. How many meters does the runner cover in [t] minutes?', 'A drone flies non-stop for [t] hours, making [v] kilometers per hour. What distance does it fly?',
      'The speed of a train is [v] km/h. How far has it travelled [t] hours after leaving the station?', '<A car|A bus|A van> goes [v] kph for [t] hours, how many km', 'What distance corresponds to [t] hours of travel at [v] miles per hour?', 'If one hour takes us [v] km further, how many km further do [t] hours take us?',
    ],
    held: ['A ship makes [v] km each hour. What way has it made after [t] hours?', 'If [name] keeps going at [v] km/h, where is [name] after [t] hours?', 'How long is the way of a truck that is driven for [t] hours at [v] km/h?'],
  },
  zh: {
    commands: [
      '求路程，速度是每小时 [v] 千米，时间是 [t] 小时', '算一算汽车 [t] 小时行多少千米，每小时行 [v] 千米', '计算火车以每小时 [v] 千米行驶 [t] 小时的路程', '求汽车 [t] 小时走过的路程，它每小时走 [v] 千米', '算出从甲地到乙地的路程：车速 [v] 千米/时，要开 [t] 小时', '计算[name] [t] 分钟走多少米，每分钟走 [v] 米', '求飞行距离，飞行速度 [v] 千米/时，飞了 [t] 小时',
      '算算高铁 [t] 小时跑多远，时速 [v] 公里', '写出时速 [v] 公里、用时 [t] 小时的路程', '求小球滚动的距离：每秒滚 [v] 米，滚了 [t] 秒', '计算两站间的距离，客车每小时行 [v] 千米，行完要 [t] 小时', '根据速度 [v] 千米/时和时间 [t] 小时求路程', '算出船 [t] 小时走了多少千米，船速每小时 [v] 千米', '求出一段路的长度，以 [v] 千米/时的速度走完它要用 [t] 小时',
      '算一算机器人 [t] 分钟前进几米，每分钟前进 [v] 米',
    ],
    questions: [
      '一辆汽车每小时行 [v] 千米，[t] 小时行多少千米？', '火车的速度是每小时 [v] 千米，[t] 小时能行多少千米？', '[name]骑车每小时行 [v] 千米，骑了 [t] 小时，一共行了多少千米？', '速度是 [v] 千米/时，时间是 [t] 小时，路程是多少？', '飞机每小时飞 [v] 千米，[t] 小时飞多少千米？', '汽车以 [v] 千米/时的速度行驶了 [t] 小时，行驶了多远？', '速度 [v] 千米/时，时间 [t] 小时，路程 = ?',
      '轮船每小时行 [v] 千米，[t] 小时行多少千米？', '卡车以每小时 [v] 千米的速度开了 [t] 小时，开了多少千米？', '[name]每分钟走 [v] 米，从家走到学校用了 [t] 分钟，家离学校多少米？', '高铁的时速是 [v] 公里，[t] 小时能跑多少公里？', '客车从甲城开往乙城，每小时行 [v] 千米，[t] 小时到达，甲、乙两城相距多少千米？', '一个小球每秒滚 [v] 米，[t] 秒滚了多少米？',
      '已知速度为 [v] 千米/时，时间为 [t] 小时，那么路程是____千米。', '汽车平均每小时走 [v] 千米，照这样的速度，[t] 小时走多少千米？', '如果一艘船每小时走 [v] 千米，那么 [t] 小时后它离出发地多少千米？', 'v = [v] 千米/时，t = [t] 小时，求路程', '时速 [v] 公里，开 [t] 小时，能开多远', '开车 [t] 小时，每小时 [v] 公里，总共多少公里',
      '[name]出发 [t] 小时了，一直保持每小时 [v] 千米，请问[name]走了多少千米？', '机器人每分钟前进 [v] 米，[t] 分钟前进的距离是多少？', '一列火车 [t] 小时到达终点，时速 [v] 千米，全程有多少千米？', '蜗牛每分钟爬 [v] 毫米，[t] 分钟能爬多少毫米？', '求路程：速度 [v] 米/秒，时间 [t] 秒。', '台风中心每小时移动 [v] 千米，[t] 小时移动多少千米？',
      '快递车以 [v] 千米/时的速度行驶，途中不停，[t] 小时后一共走了多少路？', '[name]坐车去外婆家，路上花了 [t] 小时，车速是每小时 [v] 千米，这段路有多长？', '拖拉机一小时能走 [v] 千米，走上 [t] 小时，路程是多少千米？', '时间是 [t] 小时，速度是每小时 [v] 千米，求所行的路程。', '鸽子每小时飞 [v] 千米，从放飞到回巢用了 [t] 小时，鸽子飞了多远？',
      '导航显示还要开 [t] 小时，车速 [v] 千米/时，还剩多少千米路？', '电动车充满电能骑 [t] 小时，每小时骑 [v] 千米，充满电最多能骑多少千米？', '爸爸开车去上班，每小时开 [v] 千米，开了 [t] 小时，爸爸开了多少千米？', '奶奶散步每分钟走 [v] 米，她走了 [t] 分钟，一共走了几米？', '一辆车匀速行驶 [t] 小时，速度为 [v] 千米/时，求它行驶的路程。', '猎豹每秒跑 [v] 米，[t] 秒能跑多远？',
      '跑步的人每秒跑 [v] 米，跑了 [t] 秒，跑过的距离是多少米？', '无人机以每小时 [v] 公里的速度连续飞 [t] 小时，它飞了多少公里？', '火车离站 [t] 小时了，速度一直是 [v] 千米/时，火车离车站多少千米？', '甲地到乙地，骑车每小时 [v] 千米，恰好骑了 [t] 小时，求甲、乙两地的距离。', '每小时前进 [v] 千米，[t] 小时前进____千米。',
    ],
    held: ['轮船每小时航行 [v] 千米，航行 [t] 小时后走了多远？', '卡车一小时跑 [v] 千米，这样跑 [t] 小时，共跑几千米？', '从甲地到乙地以每小时 [v] 千米要开 [t] 小时，两地相距多远？'],
  },
};

/** The speed of who comes `d` km far in `t` hours. */
export const speed: Asks = {
  en: {
    commands: [
      'find the speed of a car that goes [d] km in [t] hours', 'work out the speed of a train that covers [d] km in [t] hours', 'calculate the speed for a distance of [d] km and a time of [t] hours', 'find the average speed if the distance is [d] km and the time is [t] hours', 'compute how many km per hour a <bus|van|tractor> does that covers [d] km within [t] hours',
      'determine the speed of a <trip|ride|journey> of [d] km that lasts [t] hours', 'figure out how fast [name] <goes|moves> when [t] <hours|h> are enough for [d] km', 'give the number of miles a <plane|drone|bird> flies per hour if it flies [d] miles in [t] hours', 'say how many metres per minute a <robot|toy car|turtle> moves if it moves [d] metres in [t] minutes',
      'find the speed, given d = [d] km and t = [t] h', 'work out how fast a train runs between two stations [d] km apart if it takes [t] hours', 'calculate the speed in m/s of a <ball|stone|runner> that covers [d] m in [t] s', 'use the distance [d] km and the time [t] h to get the speed', 'write down how many kilometres are driven per hour if [t] hours of driving make [d] km',
      'determine how many km one hour brings when [t] hours bring [d] km',
    ],
    questions: [
      'A car travels [d] km in [t] hours. What is its speed?', 'A train goes [d] km in [t] hours. How fast is it?', 'What is the speed of a bus that drives [d] km in [t] hours?', '[name] cycles [d] km in [t] hours. What is the average speed?', 'The distance is [d] km and the time is [t] hours. What is the speed?', 'A plane flies [d] miles in [t] hours. How many miles an hour is that?',
      'distance [d] km, time [t] h, speed = ?', 'A ship sails [d] km in [t] hours. What is its speed?', 'A truck is driven [d] km in [t] hours. How fast is it?', '[name] <rides|drives|goes> [d] km in [t] hours, the same in every hour. How many km is that each hour?', 'After [t] hours a <train|coach|boat> has covered [d] km. How many km per hour has it gone on average?',
      'A <trip|journey|drive> of [d] km lasts [t] hours. At what speed was it made?', 'If a <van|bus|lorry> covers [d] kilometres in [t] hours, how many kilometres does it cover in one hour?', 'Given [d] miles in [t] hours, what is the speed in mph?', 'd = [d] km, t = [t] h, find the speed', '[d] km in [t] hours, how fast?',
      'A robot moves [d] metres in [t] minutes. How many metres a minute does it move?', 'In [t] seconds a <ball|wave|stone> travels [d] m. What is its speed in metres per second?', 'It takes [t] hours to drive from one town to another that is [d] km away. How fast do you drive?', 'How many km/h is the average speed of a ride of [d] km in [t] hours?',
      '[name] left home [t] hours ago and is now [d] km away. How fast has [name] been going?', 'What speed <is needed|do you need> to cover [d] km within [t] hours?', 'A flight takes [t] hours, and the route is [d] km long. What is the speed of the plane?', 'if i drive [d] km and it takes me [t] hours how fast am i driving', '<time|driving time>: [t] h; distance: [d] km; speed?',
      'A tractor does [d] km in [t] hours. At the same pace, how many km does it do in a single hour?', 'The <ferry|boat> is at sea for [t] hours and goes [d] km. Find its speed in km/h.', 'A snail crawled [d] mm in [t] minutes. How many mm per minute is that?', '[name] was on the road for [t] hours and covered [d] km. What was the average speed in km per hour?',
      'Someone travels a total distance of [d] miles in [t] hours. What is the rate in miles per hour?', 'With a full battery a scooter rides [d] km, which takes [t] hours. How fast does the scooter ride?', 'A storm moved [d] km within [t] hours. At how many km per hour did it move?', 'To be on time, a driver must do [d] km in the next [t] hours. How many km must be done every hour?',
      'How fast does a <horse|rider|bus> travel when it covers [d] km of ground in [t] hours?', 'The satnav says [d] km and [t] hours. What speed does it expect?', 'A conveyor belt carries a box [d] m in [t] minutes. How fast does the belt run, in m per minute?', '<Sarah|Lucy|Maria|Priya> rides her bike [d] km in [t] hours. How many km does she ride per hour?',
      '<David|Peter|Carlos|Ali> drives [d] miles to work in [t] hours. What is his average speed in miles per hour?', 'Mr <Green|Wood|Lee> leaves home in his car. After [t] hours he has driven [d] km. How fast did he drive?', 'Grandma walks [d] metres in [t] minutes. How many metres does she walk each minute?',
      'A <car|train|bus> moving at a constant speed travels [d] km in [t] hours. Calculate the speed.', 'A cheetah runs [d] metres in [t] seconds. How fast does it run, in metres per second?', 'How many kilometers per hour does a car move if it travels [d] kilometers in [t] hours?', 'A runner covers [d] meters in [t] minutes at a steady pace. How many meters per minute is that?',
      'A drone flies non-stop for [t] hours and makes [d] kilometers. What is its speed in kilometers per hour?', '[t] hours after leaving the station, a train has travelled [d] km. Find the average speed of the train.', '<A car|A bus|A van> goes [d] km in [t] hours, what speed in kph', 'If [t] hours take us [d] km further, how many km further does one hour take us?',
      'What rate, in miles per hour, corresponds to [d] miles of travel in [t] hours?',
    ],
    held: ['A ship needs [t] hours for [d] km. How many km does it make each hour?', 'At what speed must [name] go to be [d] km away after [t] hours?', 'How many km an hour is a truck driven if it has [d] km behind it after [t] hours?'],
  },
  zh: {
    commands: [
      '求速度，路程是 [d] 千米，时间是 [t] 小时', '算一算汽车每小时行多少千米，[t] 小时行了 [d] 千米', '计算火车的速度，[t] 小时行驶 [d] 千米', '求汽车的速度，它 [t] 小时走了 [d] 千米', '算出从甲地到乙地的车速：路程 [d] 千米，要开 [t] 小时', '计算[name]每分钟走多少米，[t] 分钟走了 [d] 米', '求飞行速度，飞行 [d] 千米用了 [t] 小时', '算算高铁的时速，[t] 小时跑了 [d] 公里',
      '写出 [t] 小时走完 [d] 公里的时速', '求小球的速度：[t] 秒滚了 [d] 米', '计算客车的速度，两站相距 [d] 千米，行完要 [t] 小时', '根据路程 [d] 千米和时间 [t] 小时求速度', '算出船每小时走多少千米，[t] 小时走了 [d] 千米', '求出走完 [d] 千米用 [t] 小时的速度', '算一算机器人每分钟前进几米，[t] 分钟前进了 [d] 米',
    ],
    questions: [
      '一辆汽车 [t] 小时行 [d] 千米，每小时行多少千米？', '火车 [t] 小时行驶 [d] 千米，速度是多少？', '[name]骑车 [t] 小时行了 [d] 千米，平均每小时行多少千米？', '路程是 [d] 千米，时间是 [t] 小时，速度是多少？', '飞机 [t] 小时飞了 [d] 千米，平均速度是多少千米/时？', '汽车行 [d] 千米用了 [t] 小时，它的速度是多少？', '路程 [d] 千米，时间 [t] 小时，速度 = ?',
      '轮船 [t] 小时航行 [d] 千米，每小时航行多少千米？', '卡车 [t] 小时开了 [d] 千米，速度是多少？', '[name]家离学校 [d] 米，走到学校用了 [t] 分钟，[name]每分钟走多少米？', '高铁 [t] 小时跑了 [d] 公里，它的时速是多少？', '客车从甲城开往相距 [d] 千米的乙城，[t] 小时到达，客车平均每小时行多少千米？', '一个小球 [t] 秒滚了 [d] 米，每秒滚多少米？',
      '已知路程为 [d] 千米，时间为 [t] 小时，那么速度是____千米/时。', '汽车走 [d] 千米的路花了 [t] 小时，照这样算，一小时走多少千米？', '如果一艘船 [t] 小时走了 [d] 千米，那么它每小时走多少千米？', 's = [d] 千米，t = [t] 小时，求速度', '[d] 公里开了 [t] 小时，时速多少', '开车 [t] 小时走了 [d] 公里，每小时多少公里',
      '[name]出发 [t] 小时后已经走了 [d] 千米，请问[name]的平均速度是多少？', '机器人 [t] 分钟前进了 [d] 米，每分钟前进的距离是多少？', '一列火车 [t] 小时到达终点，全程 [d] 千米，火车的时速是多少千米？', '蜗牛 [t] 分钟爬了 [d] 毫米，平均每分钟爬多少毫米？', '求速度：路程 [d] 米，时间 [t] 秒。', '台风中心 [t] 小时移动了 [d] 千米，它移动的速度是多少？',
      '快递车要在 [t] 小时内走完 [d] 千米，每小时至少要走多少千米？', '[name]坐车去外婆家，路上花了 [t] 小时，路长 [d] 千米，车开得多快？', '拖拉机走 [d] 千米的路程要 [t] 小时，一小时能走几千米？', '时间是 [t] 小时，所行的路程是 [d] 千米，求每小时的速度。', '鸽子飞 [d] 千米回巢用了 [t] 小时，鸽子一小时飞多少千米？', '导航显示还有 [d] 千米，还要开 [t] 小时，车速要达到多少？',
      '电动车充满电能骑 [t] 小时，一共能骑 [d] 千米，电动车每小时骑多少千米？', '爸爸开车去上班，[d] 千米开了 [t] 小时，爸爸每小时开多少千米？', '奶奶散步 [t] 分钟走了 [d] 米，她每分钟走几米？', '一辆车匀速行驶 [t] 小时，行驶了 [d] 千米，求它的速度。', '猎豹 [t] 秒跑了 [d] 米，它的速度是每秒多少米？', '跑步的人 [t] 秒跑了 [d] 米，平均每秒跑多少米？',
      '无人机连续飞 [t] 小时，飞了 [d] 公里，它每小时飞多少公里？', '火车离站 [t] 小时，已经开出 [d] 千米，火车的速度是多少千米/时？', '甲、乙两地相距 [d] 千米，骑车恰好骑了 [t] 小时，求骑车的速度。', '[t] 小时前进 [d] 千米，平均每小时前进____千米。',
    ],
    held: ['轮船航行 [d] 千米要 [t] 小时，一小时航行多远？', '两地相距 [d] 千米，要在 [t] 小时内开到，每小时要开几千米？', '卡车跑 [d] 千米花了 [t] 小时，一小时跑几千米？'],
  },
};

/** How many hours `d` km take at the speed `v`. */
export const time: Asks = {
  en: {
    commands: [
      'find how long a car takes for [d] km at [v] km per hour', 'work out the time that a train needs for [d] km at [v] km/h', 'calculate the time for a distance of [d] km and a speed of [v] km/h', 'find the time if the distance is [d] km and the speed is [v] km/h', 'compute how many hours a <bus|van|tractor> needs to cover [d] km while doing [v] km an hour',
      'determine how many hours a <trip|ride|journey> of [d] km lasts at [v] km/h', 'figure out how many hours [name] needs for [d] km at a steady [v] km/h', 'give the number of hours a <plane|drone|bird> is in the air that flies [d] miles at [v] miles per hour', 'say how many minutes a <robot|toy car|turtle> needs for [d] metres at [v] metres per minute',
      'find the time taken, given d = [d] km and v = [v] km/h', 'work out how many hours it takes a train to run between two stations [d] km apart at [v] km/h', 'calculate how many seconds pass until [d] m are covered at a speed of [v] m/s', 'use the distance [d] km and the speed [v] km/h to get the time', 'write down how many hours of driving at [v] km/h make [d] kilometres',
      'determine after how many hours [d] km are done if each hour brings [v] km',
    ],
    questions: [
      'A car drives [d] km at [v] km per hour. How many hours does it take?', 'A train travels at [v] km/h. How long does it take for [d] km?', 'How many hours does a bus need for [d] km at [v] km per hour?', '[name] cycles [d] km at a speed of [v] km/h. How long does that take?', 'The distance is [d] km and the speed is [v] km/h. What is the time?',
      'A plane flies [v] miles an hour. In how many hours does it fly [d] miles?', 'distance [d] km, speed [v] km/h, time = ?', 'A ship sails [d] km at [v] km/h. How long does the ship sail?', 'A truck is driven [d] km at [v] km/h. When does it arrive? Give the hours.', '[name] <rides|drives|goes> [v] km each hour. How many hours pass until [d] km are done?',
      'Every hour a <train|coach|boat> covers [v] km. How many hours does it need to cover [d] km?', 'A <trip|journey|drive> is [d] km long, and the speed is [v] km/h all the time. How many hours does it last?', 'If a <van|bus|lorry> keeps up a speed of [v] km/h, in how many hours will it cover [d] kilometres?', 'Given a constant speed of [v] mph, how many hours do [d] miles take?',
      'd = [d] km, v = [v] km/h, find the time', '[d] km at [v] km/h, how many hours?', 'A robot moves [v] metres a minute. How many minutes does it take to move [d] metres?', 'In one second a <ball|wave|stone> travels [v] m. How many seconds does it need for [d] m?', 'Two towns are [d] km apart. How many hours is the drive from one to the other at [v] km/h?',
      'How many hours long is a ride of [d] km at an average speed of [v] km/h?', '[name] rides away from home at [v] km/h and is now [d] km away from it. How many hours has the ride taken?', 'At [v] km per hour, how much time is needed for a distance of [d] km?', 'A route is [d] km long, and a plane flies it at [v] km/h. How many hours is the plane in the air?',
      'if i drive [v] km/h and i have to drive [d] km how many hours does it take me', '<distance|way>: [d] km; speed: [v] km/h; time?', 'A tractor does [v] km in an hour. At the same pace, how many hours does it take to do [d] km?', 'The <ferry|boat> moves at a speed of [v] km/h. It has to go [d] km. Find the time in hours.',
      'A snail crawls [v] mm per minute. In how many minutes does the snail crawl [d] mm?', '[name] covered [d] km, always at [v] km/h. For how many hours was [name] on the road?', 'Someone travels a total distance of [d] miles at a rate of [v] miles per hour. How many hours does that take?', 'A scooter can ride [d] km with a full battery. For how many hours can it ride at [v] km/h?',
      'A storm is [d] km away and comes nearer by [v] km every hour. In how many hours will it be here?', 'There are still [d] km to go, and the car does [v] km/h. How many more hours must we drive?', 'How long does a <horse|rider|bus> travel to cover [d] km of ground when it makes [v] km an hour?', 'The satnav says [d] km. With [v] km/h, how many hours will it take?',
      'A conveyor belt carries boxes at [v] m per minute. After how many minutes has a box been carried [d] m?', '<Sarah|Lucy|Maria|Priya> rides her bike at [v] km/h. How many hours does it take her to ride [d] km?', '<David|Peter|Carlos|Ali> drives [d] miles to work at a speed of [v] miles per hour. How many hours does he drive?',
      'Mr <Green|Wood|Lee> leaves home in his car at a speed of [v] km/h. He wants to go [d] km. How many hours will he drive?', 'Grandma walks [v] metres every minute. How many minutes does she walk for [d] metres?', 'A <car|train|bus> moving at a constant speed of [v] km/h travels [d] km. Calculate the time taken, in hours.',
      'A cheetah runs at [v] metres per second. How many seconds does it need for [d] metres?', 'How many hours does a car travel to cover [d] kilometers if it moves at [v] kilometers per hour?', 'A runner moves at a steady pace of [v] meters per minute. How many minutes does the runner need for [d] meters?',
      'A drone makes [v] kilometers per hour and flies [d] kilometers non-stop. For how many hours does it fly?', 'The speed of a train is [v] km/h. How many hours after leaving the station has it travelled [d] km?', '<A car|A bus|A van> goes [v] kph, how many hours for [d] km', 'If one hour takes us [v] km further, how many hours take us [d] km further?',
      'How many hours of travel at [v] miles per hour correspond to [d] miles?',
    ],
    held: ['A ship makes [v] km each hour. After how many hours has it made [d] km?', 'When does [name] arrive who is [d] km away and goes at [v] km/h? Give the hours.', 'How many hours must a truck be driven for [d] km, at [v] km each hour?'],
  },
  zh: {
    commands: [
      '求时间，路程是 [d] 千米，速度是每小时 [v] 千米', '算一算汽车几小时到达，全程 [d] 千米，每小时行 [v] 千米', '计算火车以每小时 [v] 千米行驶 [d] 千米所需的时间', '求汽车走 [d] 千米要几小时，它每小时走 [v] 千米', '算出从甲地到乙地要开几小时：路程 [d] 千米，车速 [v] 千米/时', '计算[name]走 [d] 米要几分钟，每分钟走 [v] 米', '求飞行时间，飞行速度 [v] 千米/时，航程 [d] 千米',
      '算算高铁跑 [d] 公里要多少小时，时速 [v] 公里', '写出以时速 [v] 公里走完 [d] 公里的用时', '求小球滚动了几秒：每秒滚 [v] 米，滚了 [d] 米', '计算客车行完全程要几小时，全程 [d] 千米，客车每小时行 [v] 千米', '根据路程 [d] 千米和速度 [v] 千米/时求时间', '算出船走 [d] 千米用了几小时，船速每小时 [v] 千米', '求出以 [v] 千米/时的速度走完 [d] 千米所用的时间',
      '算一算机器人前进 [d] 米要几分钟，每分钟前进 [v] 米',
    ],
    questions: [
      '一辆汽车每小时行 [v] 千米，行 [d] 千米要多少小时？', '火车的速度是每小时 [v] 千米，[d] 千米要行几小时？', '[name]骑车每小时行 [v] 千米，[d] 千米要骑几小时？', '路程是 [d] 千米，速度是 [v] 千米/时，时间是多少小时？', '飞机每小时飞 [v] 千米，飞 [d] 千米要几小时？', '汽车以 [v] 千米/时的速度行 [d] 千米，需要多少时间？', '路程 [d] 千米，速度 [v] 千米/时，时间 = ?',
      '轮船每小时航行 [v] 千米，航行 [d] 千米要多少小时？', '两地相距 [d] 千米，卡车每小时开 [v] 千米，几小时能到？', '[name]家离学校 [d] 米，[name]每分钟走 [v] 米，走到学校要多少分钟？', '高铁的时速是 [v] 公里，跑 [d] 公里要多少小时？', '客车从甲城开往相距 [d] 千米的乙城，每小时行 [v] 千米，要行几小时？', '一个小球每秒滚 [v] 米，滚 [d] 米用了多少秒？',
      '已知路程为 [d] 千米，速度为 [v] 千米/时，那么时间是____小时。', '汽车平均每小时走 [v] 千米，照这样的速度，[d] 千米的路要走多少小时？', '如果一艘船每小时走 [v] 千米，那么它走完 [d] 千米需要几小时？', 's = [d] 千米，v = [v] 千米/时，求时间', '[d] 公里，时速 [v] 公里，要开几个小时', '要开 [d] 公里，每小时开 [v] 公里，几小时开完',
      '[name]走了 [d] 千米，一直保持每小时 [v] 千米，请问[name]走了几小时？', '机器人每分钟前进 [v] 米，前进 [d] 米所需的时间是多少分钟？', '一列火车全程要跑 [d] 千米，时速 [v] 千米，从起点到终点用多少小时？', '蜗牛每分钟爬 [v] 毫米，爬 [d] 毫米要几分钟？', '求时间：路程 [d] 米，速度 [v] 米/秒。', '台风中心离海岸 [d] 千米，每小时向海岸移动 [v] 千米，几小时后到达海岸？',
      '快递车以 [v] 千米/时的速度行驶，途中不停，走完 [d] 千米要用几小时？', '[name]坐车去外婆家，路长 [d] 千米，车速是每小时 [v] 千米，路上要花几小时？', '拖拉机一小时能走 [v] 千米，[d] 千米的路程要走几小时？', '所行的路程是 [d] 千米，速度是每小时 [v] 千米，求所用的时间。', '鸽子每小时飞 [v] 千米，放飞的地方离鸽巢 [d] 千米，鸽子飞回巢要几小时？',
      '导航显示还有 [d] 千米，车速 [v] 千米/时，还要开多少小时？', '电动车充满电能骑 [d] 千米，每小时骑 [v] 千米，充满电能骑几小时？', '爸爸开车去上班，每小时开 [v] 千米，路长 [d] 千米，爸爸要开几小时？', '奶奶散步每分钟走 [v] 米，她走了 [d] 米，走了几分钟？', '一辆车匀速行驶 [d] 千米，速度为 [v] 千米/时，求它行驶的时间。', '猎豹每秒跑 [v] 米，跑 [d] 米要几秒？',
      '跑步的人每秒跑 [v] 米，跑 [d] 米要用几秒？', '无人机以每小时 [v] 公里的速度连续飞了 [d] 公里，它飞了几小时？', '火车的速度一直是 [v] 千米/时，离站几小时后它离车站 [d] 千米？', '甲、乙两地相距 [d] 千米，骑车每小时 [v] 千米，求骑完要几小时。', '每小时前进 [v] 千米，前进 [d] 千米要____小时。',
    ],
    held: ['轮船每小时航行 [v] 千米，几小时后走完 [d] 千米？', '两地相距 [d] 千米，一小时开 [v] 千米，多久能到？', '卡车一小时跑 [v] 千米，跑 [d] 千米要花几个小时？'],
  },
};

/** How far apart two are who go `t` hours from one place in opposite directions, or towards each other until they meet, at the speeds `v` and `w`. */
export const twoWays: Asks = {
  en: {
    commands: [
      'find how far apart two cars are after [t] hours if they drive in opposite directions at [v] km/h and [w] km/h', 'work out the distance between two towns if cars at [v] km/h and [w] km/h meet after [t] hours', 'calculate the distance of two trains after [t] hours that leave in opposite directions at [v] and [w] km/h',
      'compute how many km lie between two <cyclists|riders|buses> [t] hours after they left one place in opposite directions at [v] km/h and [w] km/h', 'determine how far apart [name] and [other] are if they set out from the same <spot|house|village> in opposite directions and go at [v] and [w] km/h for [t] hours',
      'figure out the length of a road from whose ends two <vans|tractors|riders> start at the same time at [v] km/h and [w] km/h and meet after [t] hours', 'give the gap between two <ships|boats|planes> that have been moving straight away from each other for [t] hours at [v] km/h and [w] km/h',
      'say how far it was between [name] and [other] at first, who came towards each other at [v] km/h and [w] km/h and met after [t] hours', 'find the distance between two stations if trains from both, at [v] km/h and [w] km/h, pass each other [t] hours after they start together',
      'work out how many metres apart two robots are [t] minutes after they part in opposite directions at [v] and [w] metres per minute', 'calculate how many miles apart two drivers are after [t] hours, one going north at [v] mph and one going south from the same town at [w] mph', 'write down how many km two riders cover together in [t] hours, one at [v] km/h and the other at [w] km/h',
      'find how many km of track two crews lay in [t] hours if they start at the two ends, lay [v] km and [w] km an hour and then meet', 'work out the distance if two cars drive away from each other at [v] and [w] km/h for [t] hours, having started at one point', 'determine how long a river is if boats from its two ends, at [v] km/h and [w] km/h, meet after [t] hours',
    ],
    questions: [
      'Two cars start at the same place and drive in opposite directions at [v] km/h and [w] km/h. How far apart are they after [t] hours?', 'Two trains drive towards each other at [v] km/h and [w] km/h. They meet after [t] hours. How far apart were they?', '[name] cycles at [v] km/h and [other] at [w] km/h in opposite directions. What is the distance between them after [t] hours?',
      'Two towns: a car from each drives to the other at [v] km/h and [w] km/h. They meet after [t] hours. How far is it between the towns?', 'Two buses leave a town in opposite directions, one at [v] km/h, the other at [w] km/h. How far apart are they after [t] hours?', 'Two ships leave a place in opposite directions at [v] km/h and [w] km/h. What is the distance between them after [t] hours?',
      '[name] drives north at [v] km/h. [other] drives south from the same town at [w] km/h. How many km lie between them after [t] hours?', 'From one <station|port|village>, one <train|boat|rider> goes east at [v] km/h and another goes west at [w] km/h. What is the distance between the two after [t] hours?',
      'Two <cyclists|riders|walkers> set out at the same time from the two ends of a road and meet after [t] hours. One went at [v] km/h, the other at [w] km/h. What is the length of the road?', '[name] and [other] say goodbye and go off in opposite directions, [name] at [v] km/h and [other] at [w] km/h. How far from each other are they after [t] hours?',
      'If two planes leave an airport at the same moment and fly in opposite directions at [v] km/h and [w] km/h, how many km separate them [t] hours later?', 'Two robots stand back to back. One moves off at [v] metres a minute, the other at [w] metres a minute. How many metres apart are they after [t] minutes?',
      'two cars, same start, opposite directions, [v] km/h and [w] km/h, [t] hours, how far apart?', 'two trains go towards each other, [v] km/h and [w] km/h, they meet after [t] h, how far apart at the start', 'speeds: [v] km/h and [w] km/h, opposite directions; time: [t] h; distance between them?',
      'A truck leaves one town at [v] km/h. At the same time a bus leaves another town for the first one at [w] km/h. They pass each other after [t] hours. How many km is it from one town to the other?', 'After [t] hours two boats meet on a lake. They had started from opposite shores at the same time, one at [v] km/h, the other at [w] km/h. How wide is the lake?',
      'Given that two drivers head straight towards each other at [v] mph and [w] mph and meet in [t] hours, how many miles lie between them now?', 'Every hour [name] gets [v] km further to the left of a tower and [other] [w] km further to the right of it. Both start at the tower. What is the distance between them after [t] hours?',
      'The gap between two cars going in opposite directions grows by [v] km an hour because of one and by [w] km an hour because of the other. How large is the gap [t] hours after they leave the same place?', 'Two snails start at one stone and crawl in opposite directions, at [v] mm and [w] mm per minute. How many mm apart are they after [t] minutes?',
      'if me and my friend ride away from each other from the same place, me at [v] km/h and my friend at [w] km/h, how far apart are we after [t] hours', 'Two teams dig a tunnel from both ends. One digs [v] m a day, the other [w] m a day. After [t] days they meet. How long is the tunnel?',
      '[name] starts at one end of a path at [v] metres per minute, and [other] starts at the other end at [w] metres per minute. It takes them [t] minutes to meet. How many metres long is the path?', 'How many kilometres apart are two trains [t] hours after leaving the same station, if one runs at [v] km/h in one direction and the other at [w] km/h in the opposite one?',
      'Two friends live in different towns. They leave home at the same time, ride to meet each other at [v] km/h and [w] km/h, and meet [t] hours later. How far apart do they live?', 'A van and a bus leave the same stop. The van goes left at [v] km/h, the bus goes right at [w] km/h. Find the distance between the two after [t] hours.',
      'One pigeon flies east at [v] km/h and one flies west at [w] km/h, both from the same roof. By how many km are they separated in [t] hours?', 'Two cars leave a crossing in opposite directions. The first does [v] km each hour, and the second does [w] km each hour. How many km of road are between the cars after [t] hours?',
      'A ferry leaves the island and another leaves the mainland at the same time. Their speeds are [v] km/h and [w] km/h. They meet after [t] hours. How far is the island from the mainland?', 'Two balls roll away from the same point in opposite directions, one at [v] cm and the other at [w] cm per second. How many cm are there between them after [t] seconds?',
      '<Sarah|Lucy|Maria|Priya> and her brother leave home at the same time. She rides east at [v] km/h and he rides west at [w] km/h. How far apart are they after [t] hours?', 'Mr <Green|Wood|Lee> drives north at [v] mph while his wife drives south from the same place at [w] mph. How many miles apart are they after [t] hours?',
      'A train leaves Station A at [v] km/h towards Station B. At the same time another train leaves B towards A at [w] km/h. They meet after [t] hours. What is the distance between the stations?', 'Two joggers start from the same tree and run in opposite directions, one at [v] m and the other at [w] m per minute. How many metres are between them after [t] minutes?',
      'Grandma and Grandpa walk towards each other from the two ends of a street. She walks [v] metres a minute, he walks [w] metres a minute, and they meet after [t] minutes. How many metres long is the street?', 'Two runners begin at the same point and run in opposite directions, at [v] meters and [w] meters per minute. How many meters apart are they after [t] minutes?',
      'Two drones take off from the same field and fly away from each other, one at [v] kilometers per hour, the other at [w] kilometers per hour. What is the distance between them [t] hours later?', 'Two trains that run towards each other at [v] km/h and [w] km/h will meet in [t] hours. How many km are between them now?',
      '<A car|A bus|A van> goes west at [v] kph, another goes east at [w] kph from the same place, how many km apart after [t] hours', 'If two ships approach each other with speeds of [v] km/h and [w] km/h and need [t] hours until they meet, what is the distance between them at the start?',
      'From a bridge, one boat goes up the river at [v] km/h and another goes down it at [w] km/h. What distance separates them after [t] hours?',
    ],
    held: ['Ships go away from each other at [v] and [w] km/h. What lies between them after [t] hours?', 'After [t] hours [name] and [other], who went to meet with [v] and [w] km/h, shake hands. How long was the way between them?'],
  },
  zh: {
    commands: [
      '求两地的距离，两车相向而行，速度是每小时 [v] 千米和 [w] 千米，[t] 小时相遇', '算一算两车背向而行 [t] 小时后相距多远，每小时分别行 [v] 千米和 [w] 千米', '计算两地路程：甲每小时行 [v] 千米，乙每小时行 [w] 千米，[t] 小时相遇', '求两地相距多远：甲每分钟走 [v] 米，乙每分钟走 [w] 米，从两地同时相向出发，[t] 分钟相遇',
      '算出两人相距多少千米，他们从同一点反向骑行，速度为每小时 [v] 千米和 [w] 千米，骑了 [t] 小时', '计算一条公路的全长，两车从公路两端同时相对开出，时速 [v] 公里和 [w] 公里，[t] 小时相遇', '求隧道的长度：两队从两头同时挖，每天分别挖 [v] 米和 [w] 米，[t] 天挖通', '算算两架飞机从同一机场反向起飞 [t] 小时后的距离，时速分别为 [v] 千米和 [w] 千米',
      '求出[name]和[other]家的距离：两人同时从家出发相向而行，每分钟走 [v] 米和 [w] 米，[t] 分钟相遇', '写出两船背向航行 [t] 小时后相隔的千米数，两船同地出发，船速每小时 [v] 千米和 [w] 千米', '计算两个机器人背对背走 [t] 分钟后的距离，它们从同一点出发，每分钟各走 [v] 米、[w] 米', '求两站的距离，客车每小时 [v] 千米，货车每小时 [w] 千米，同时对开，[t] 小时相遇',
      '算一算甲、乙两车 [t] 小时共行多少千米，甲车每小时行 [v] 千米，乙车每小时行 [w] 千米', '求东西两村的距离：两人分别从两村同时出发，面对面走，每小时走 [v] 千米和 [w] 千米，[t] 小时遇上', '计算从一个路口反向开走的两辆车 [t] 小时后的距离，车速为 [v] 千米/时和 [w] 千米/时',
    ],
    questions: [
      '甲、乙两车从两地相向而行，甲车每小时行 [v] 千米，乙车每小时行 [w] 千米，[t] 小时相遇，两地相距多少千米？', '两车从同一地点背向而行，速度分别是每小时 [v] 千米和 [w] 千米，[t] 小时后相距多少千米？', '[name]每小时行 [v] 千米，[other]每小时行 [w] 千米，两人相向而行，[t] 小时后相遇，原来相距多少千米？', '两列火车同时从两站相对开出，每小时分别行 [v] 千米和 [w] 千米，[t] 小时相遇，两站相距多远？',
      '两艘轮船从同一地点背向航行，每小时分别航行 [v] 千米和 [w] 千米，[t] 小时后相距多少千米？', '客车和货车同时从甲、乙两城相对开出，客车时速 [v] 千米，货车时速 [w] 千米，经过 [t] 小时相遇，甲、乙两城相距多少千米？', '[name]和[other]在路口分手，一个向东，一个向西，速度分别是每分钟 [v] 米和 [w] 米，[t] 分钟后两人相距多少米？',
      '两队同时从两头挖一条隧道，一队每天挖 [v] 米，另一队每天挖 [w] 米，[t] 天挖通，隧道长多少米？', '[name]和[other]同时从自己家出发，迎面走去，[name]每分钟走 [v] 米，[other]每分钟走 [w] 米，[t] 分钟后相遇，两家相距多少米？', '两架飞机同时从一个机场起飞，一架向南，一架向北，时速分别是 [v] 千米和 [w] 千米，[t] 小时后它们相距____千米。',
      '一条公路的两端各有一辆车，同时相对开出，一辆每小时开 [v] 千米，另一辆每小时开 [w] 千米，[t] 小时相遇，这条公路全长多少千米？', '如果两人从同一地点反向骑车，一人每小时骑 [v] 千米，另一人每小时骑 [w] 千米，那么 [t] 小时后两人之间有多少千米？', '两车同地反向开，[v] 公里每小时和 [w] 公里每小时，[t] 小时后离多远', '两车对开，时速 [v] 公里和 [w] 公里，[t] 小时碰上，原来离多远',
      '已知甲的速度是 [v] 千米/时，乙的速度是 [w] 千米/时，两人同时从两地相向出发，[t] 小时相遇，求两地之间的路程。', '甲车每小时行 [v] 千米，乙车每小时行 [w] 千米，两车从同一个车站同时开往相反的方向，开了 [t] 小时，两车之间的距离是多少？', '两个机器人背对背站着，各自往前走，每分钟走 [v] 米和 [w] 米，走了 [t] 分钟，它们相距多少米？',
      '一列客车从东站开出，时速 [v] 千米；同时一列货车从西站迎面开来，时速 [w] 千米；[t] 小时后两车相遇。东、西两站相距多少千米？', '两只蜗牛从一块石头出发，爬向相反的方向，每分钟分别爬 [v] 毫米和 [w] 毫米，[t] 分钟后它们相距多少毫米？', '湖的两岸各有一条船，同时开向对岸，船速分别是 [v] 千米/时和 [w] 千米/时，[t] 小时后两船相遇，湖面宽多少千米？',
      '两个小球从同一点向相反方向滚动，每秒分别滚 [v] 厘米和 [w] 厘米，[t] 秒后两球相距多少厘米？', '求两村之间的距离：[name]和[other]分别从两村同时动身，相向而行，每小时走 [v] 千米和 [w] 千米，[t] 小时相遇。', '在一条笔直的路上，[name]向左骑，每小时 [v] 千米，[other]向右骑，每小时 [w] 千米，两人同时同地出发，[t] 小时后相距多远？',
      '甲、乙两个工程队从公路两头同时修路，甲队每天修 [v] 米，乙队每天修 [w] 米，[t] 天修完，这条公路长多少米？', '两辆车从加油站出发，反方向行驶，一辆的速度是 [v] 千米/时，另一辆的速度是 [w] 千米/时，过 [t] 小时，两车相隔多少千米？', '两只鸽子同时从鸽巢飞出，一只往东，每小时飞 [v] 千米，一只往西，每小时飞 [w] 千米，飞了 [t] 小时，请问它们离得有多远？',
      '从学校门口，[name]坐车向南，[other]坐车向北，车速是每小时 [v] 千米和 [w] 千米，[t] 小时后，两人离开彼此多少千米？', '小船和大船分别从两个港口同时相对开出，小船每小时行 [v] 千米，大船每小时行 [w] 千米，[t] 小时后在途中相遇，两个港口之间的航程是多少？', '南北两城各开出一辆汽车，同时出发，迎面行驶，车速分别为 [v] 千米/时、[w] 千米/时，[t] 小时后在途中碰面，南北两城之间的公路有多长？',
      '[name]和[other]背靠背站好，同时向前跑，每秒各跑 [v] 米和 [w] 米，[t] 秒后两人相距几米？', '从码头同时开出两条船，一条顺流向下，每小时走 [v] 千米，一条逆流向上，每小时走 [w] 千米，[t] 小时后两条船之间是多少千米？', '两城之间对开两列火车，一列每小时跑 [v] 公里，一列每小时跑 [w] 公里，同时开出后 [t] 小时相遇，铁路长____公里。',
      '爷爷和奶奶从家门口出发，爷爷往左走，每分钟 [v] 米，奶奶往右走，每分钟 [w] 米，[t] 分钟后他们相距多少米？', '两架无人机从同一块空地起飞，朝相反的方向飞，每小时分别飞 [v] 公里和 [w] 公里，[t] 小时后它们之间的距离是多少公里？', '两列火车迎面开来，速度是 [v] 千米/时和 [w] 千米/时，再过 [t] 小时就相遇，现在两列火车之间有多少千米？',
      '两位跑步的人从同一点反向跑，每分钟跑 [v] 米和 [w] 米，跑了 [t] 分钟，他们之间相距____米。',
    ],
    held: ['两艘轮船朝相反方向航行，一小时各走 [v] 千米和 [w] 千米，[t] 小时后隔多远？', '甲乙二人面对面走来，一小时各走 [v] 和 [w] 千米，走 [t] 小时碰面，起初隔多远？'],
  },
};

/** How many hours two take who go towards each other over `d` km at the speeds `v` and `w`. */
export const meeting: Asks = {
  en: {
    commands: [
      'find when two cars meet that are [d] km apart and drive towards each other at [v] km/h and [w] km/h', 'work out how many hours two trains need to meet: distance [d] km, speeds [v] and [w] km/h', 'calculate the time until [name] and [other] meet if they are [d] km apart and go at [v] and [w] km/h',
      'compute how many hours pass before two <cyclists|riders|buses> meet that start [d] km apart and come towards each other at [v] km/h and [w] km/h', 'determine after how many hours [name] and [other] meet on a road of [d] km if they start at its two ends at [v] km/h and [w] km/h',
      'figure out how many hours it takes two <vans|tractors|boats> to close a gap of [d] km, moving towards each other at [v] and [w] km/h', 'give the number of hours until two trains pass each other whose stations are [d] km apart and which start together at [v] km/h and [w] km/h',
      'say in how many minutes two robots meet that are [d] metres apart and move towards each other at [v] and [w] metres per minute', 'find how many hours two drivers need to meet if [d] miles lie between them and they head for each other at [v] mph and [w] mph', 'work out how many days two teams take for a tunnel of [d] m that they dig from both ends, [v] m and [w] m a day',
      'calculate how many hours after the start two <cars|trucks> from towns [d] km apart meet on the way, one at [v] km/h and the other at [w] km/h', 'write down the time in hours until two ships [d] km apart meet if they sail straight towards each other at [v] and [w] km/h', 'find after what time two friends meet who live [d] km apart and ride to each other at [v] km/h and [w] km/h',
      'work out when two pigeons meet, [d] km apart at first and flying towards each other at [v] km/h and [w] km/h', 'determine how many hours two boats from the opposite shores of a lake [d] km wide need to meet, at [v] and [w] km/h',
    ],
    questions: [
      'Two cars are [d] km apart and drive towards each other at [v] km/h and [w] km/h. After how many hours do they meet?', 'Two towns are [d] km apart. A train starts in each, one at [v] km/h, the other at [w] km/h. When do they meet?', '[name] and [other] are [d] km apart and cycle towards each other at [v] km/h and [w] km/h. How long until they meet?',
      'The distance is [d] km. Two buses drive towards each other at [v] and [w] km/h. How many hours until they meet?', 'Two trains start towards each other at [v] km/h and [w] km/h from towns [d] km apart. In how many hours do they meet?', 'Two ships are [d] km apart and sail towards each other at [v] km/h and [w] km/h. In how many hours are they at the same place?',
      '[name] drives north at [v] km/h, and [other] drives south on the same road at [w] km/h. Now they are [d] km apart and coming nearer. In how many hours will they meet?', 'Two <cyclists|riders|walkers> set out at the same time from the two ends of a road of [d] km. One goes at [v] km/h, the other at [w] km/h. How many hours later do they meet?',
      'If two planes fly straight towards each other at [v] km/h and [w] km/h and [d] km separate them, how many hours does it take until they pass?', 'Two robots face each other, [d] metres apart. One moves forward at [v] metres a minute, the other at [w] metres a minute. How many minutes will it be until they meet?',
      'two cars, [d] km apart, coming towards each other, [v] km/h and [w] km/h, when do they meet?', 'two trains go towards each other, [d] km between them, one does [v] km/h and one [w] km/h, how many hours till they meet', 'speeds: [v] km/h and [w] km/h, towards each other; distance: [d] km; time until they meet?',
      'A truck leaves one town at [v] km/h. At the same time a bus leaves another town, [d] km off, and comes to meet it at [w] km/h. After how many hours are they at the same point of the road?', 'A lake is [d] km wide. Two boats start from opposite shores at the same time, one at [v] km/h, the other at [w] km/h. How many hours pass before they meet?',
      'Given that two drivers head straight towards each other at [v] mph and [w] mph and are [d] miles apart, how many hours do they need to meet?', 'Every hour [name] comes [v] km nearer and [other] [w] km nearer to where they will meet. They started [d] km apart. How many hours are they on the way?',
      'The gap between two cars is [d] km. Each hour one takes [v] km off it and the other [w] km. After how many hours has the gap closed?', 'Two snails sit [d] mm apart and crawl towards each other, at [v] mm and [w] mm per minute. How many minutes is it until they touch?',
      'my friend lives [d] km away, we ride to meet each other, me at [v] km/h and my friend at [w] km/h, how many hours until we meet', 'Two teams dig a tunnel of [d] m from both ends. One digs [v] m a day, the other [w] m a day. How many days will they need to meet?',
      '[name] starts at one end of a path at [v] metres per minute, and [other] starts at the other end at [w] metres per minute. The path is [d] metres long. How many minutes do they take to meet?', 'How many hours after leaving do two trains meet, if one runs at [v] km/h, the other comes the opposite way at [w] km/h, and they leave stations that are [d] km apart?',
      'Two friends live [d] km from each other. They leave home at the same time and ride to meet each other at [v] km/h and [w] km/h. How many hours have they ridden when they meet?', 'A van is at one end of a road and a bus at the other end, [d] km away. They set off towards each other, the van at [v] km/h, the bus at [w] km/h. Find the number of hours until they meet.',
      'One pigeon flies east at [v] km/h and one flies west at [w] km/h, each towards the other. They are [d] km apart. How many hours will pass before they meet?', '[d] km of road lie between two cars that drive towards each other. The first does [v] km each hour, and the second does [w] km each hour. When will they meet?',
      'An island is [d] km from the mainland. A ferry leaves each of the two at the same time, for the other one, at [v] km/h and [w] km/h. After how many hours do the ferries meet?', 'Two balls roll towards each other on a track of [d] cm, one at [v] cm and the other at [w] cm per second. After how many seconds do they hit each other?',
      "With [d] miles between them, a rider at [v] miles an hour and a car at [w] miles an hour start for each other's home. In how many hours do they pass?", 'Suppose the first train runs at [v] km/h and the second at [w] km/h. They start at the same time from cities [d] km apart and run towards each other. How many hours go by until they meet?',
      '<Sarah|Lucy|Maria|Priya> and her brother are [d] km apart. She rides towards him at [v] km/h and he rides towards her at [w] km/h. After how many hours do they meet?', 'Mr <Green|Wood|Lee> and his wife are [d] miles apart and drive to meet each other, he at [v] mph and she at [w] mph. How many hours does it take?',
      'A train leaves Station A at [v] km/h towards Station B. At the same time another train leaves B towards A at [w] km/h. The stations are [d] km apart. After how many hours do the trains meet?', 'Two joggers are [d] m apart and run towards each other, one at [v] m and the other at [w] m per minute. How many minutes pass until they meet?',
      'Grandma and Grandpa walk towards each other from the two ends of a street [d] metres long. She walks [v] metres a minute, he walks [w] metres a minute. After how many minutes do they meet?', 'Two runners at the two ends of a track of [d] meters run towards each other, at [v] meters and [w] meters per minute. How many minutes does it take them to meet?',
      'Two drones are [d] kilometers apart and fly towards each other, one at [v] kilometers per hour, the other at [w] kilometers per hour. How many hours later do they meet?', 'There are [d] km between two trains that run towards each other at [v] km/h and [w] km/h. How many hours are left until they meet?',
      '<A car|A bus|A van> goes west at [v] kph, another comes east towards it at [w] kph, they are [d] km apart, how many hours until they meet', 'If two ships at a distance of [d] km approach each other with speeds of [v] km/h and [w] km/h, after how many hours is the distance zero?',
      'On a river, two boats [d] km apart head for each other, one doing [v] km/h and one doing [w] km/h. How many hours will they take to meet?',
    ],
    held: ['Between two ships lie [d] km. They come closer with [v] and [w] km/h. After what time are they side by side?', '[name] and [other] go to each other, [v] and [w] km in one hour, over a way of [d] km. How many hours is that?'],
  },
  zh: {
    commands: [
      '求相遇时间，两地相距 [d] 千米，两车每小时分别行 [v] 千米和 [w] 千米，相向而行', '算一算几小时相遇：路程 [d] 千米，甲每小时行 [v] 千米，乙每小时行 [w] 千米', '计算两车相遇要几小时，相距 [d] 千米，速度为每小时 [v] 千米和 [w] 千米', '求几分钟相遇：两人相距 [d] 米，每分钟分别走 [v] 米和 [w] 米，同时相向出发',
      '算出两人骑车几小时相遇，他们相距 [d] 千米，速度为每小时 [v] 千米和 [w] 千米，面对面骑', '计算两车几小时相遇，公路全长 [d] 千米，两车从两端同时相对开出，时速 [v] 公里和 [w] 公里', '求几天挖通：隧道长 [d] 米，两队从两头同时挖，每天分别挖 [v] 米和 [w] 米', '算算两架飞机几小时相遇，相距 [d] 千米，迎面飞行，时速分别为 [v] 千米和 [w] 千米',
      '求出[name]和[other]走几分钟相遇：两家相距 [d] 米，两人同时从家出发相向而行，每分钟走 [v] 米和 [w] 米', '写出两船相遇所需的小时数，两港相距 [d] 千米，两船同时相对开出，船速每小时 [v] 千米和 [w] 千米', '计算两个机器人几分钟相遇，它们相距 [d] 米，面对面前进，每分钟各走 [v] 米、[w] 米', '求相遇要多少小时，两站相距 [d] 千米，客车每小时 [v] 千米，货车每小时 [w] 千米，同时对开',
      '算一算东西两村的人走几小时遇上：两村相距 [d] 千米，两人每小时走 [v] 千米和 [w] 千米，相向而行', '求两球几秒相撞：相距 [d] 厘米，相对滚动，每秒分别滚 [v] 厘米和 [w] 厘米', '计算几小时后两车碰头，两车相距 [d] 千米，相对行驶，车速为 [v] 千米/时和 [w] 千米/时',
    ],
    questions: [
      '两地相距 [d] 千米，甲、乙两车相向而行，甲车每小时行 [v] 千米，乙车每小时行 [w] 千米，几小时相遇？', '[name]和[other]相距 [d] 千米，同时相向骑车，每小时分别行 [v] 千米和 [w] 千米，多少小时后相遇？', '两站相距 [d] 千米，两列火车相对开出，每小时分别行 [v] 千米和 [w] 千米，几小时后相遇？', '两辆汽车从相距 [d] 千米的两地同时出发相向而行，速度是 [v] 千米/时和 [w] 千米/时，多久相遇？',
      '两艘轮船相距 [d] 千米，相向航行，每小时分别航行 [v] 千米和 [w] 千米，几小时后碰到？', '客车和货车同时从相距 [d] 千米的甲、乙两城相对开出，客车时速 [v] 千米，货车时速 [w] 千米，经过多少小时相遇？', '[name]和[other]站在一条长 [d] 米的路的两头，同时迎面走去，速度分别是每分钟 [v] 米和 [w] 米，几分钟后两人相遇？',
      '两队同时从两头挖一条长 [d] 米的隧道，一队每天挖 [v] 米，另一队每天挖 [w] 米，多少天能挖通？', '[name]家和[other]家相距 [d] 米，两人同时从家里出发，面对面走，[name]每分钟走 [v] 米，[other]每分钟走 [w] 米，走多少分钟相遇？', '两架飞机相距 [d] 千米，迎面飞来，时速分别是 [v] 千米和 [w] 千米，____小时后相遇。',
      '一条公路长 [d] 千米，两端各有一辆车，同时相对开出，一辆每小时开 [v] 千米，另一辆每小时开 [w] 千米，几小时后两车相遇？', '如果两人相距 [d] 千米，同时骑车相向而行，一人每小时骑 [v] 千米，另一人每小时骑 [w] 千米，那么多少小时后见面？', '两车对开，相距 [d] 公里，时速 [v] 公里和 [w] 公里，几小时碰上', '[d] 千米的路，两头各一辆车，[v] 千米/时和 [w] 千米/时，对着开，几个小时遇到',
      '已知甲的速度是 [v] 千米/时，乙的速度是 [w] 千米/时，两人同时从相距 [d] 千米的两地相向出发，求相遇所用的时间。', '甲车每小时行 [v] 千米，乙车每小时行 [w] 千米，两车之间有 [d] 千米，同时开向对方，开多少小时相遇？', '两个机器人面对面站着，相距 [d] 米，各自往前走，每分钟走 [v] 米和 [w] 米，走多少分钟相遇？',
      '东、西两站相距 [d] 千米。一列客车从东站开出，时速 [v] 千米；同时一列货车从西站迎面开来，时速 [w] 千米。两车多少小时后相遇？', '两只蜗牛相距 [d] 毫米，爬向对方，每分钟分别爬 [v] 毫米和 [w] 毫米，多少分钟后它们碰到一起？', '湖面宽 [d] 千米，两岸各有一条船，同时开向对岸，船速分别是 [v] 千米/时和 [w] 千米/时，几小时后两船相遇？',
      '两个小球在轨道上相距 [d] 厘米，相对滚动，每秒分别滚 [v] 厘米和 [w] 厘米，多少秒后两球相撞？', '求相遇的时间：两村相距 [d] 千米，[name]和[other]分别从两村同时动身，相向而行，每小时走 [v] 千米和 [w] 千米。', '甲、乙两个工程队合修一条长 [d] 米的公路，从两头同时开工，甲队每天修 [v] 米，乙队每天修 [w] 米，几天修完？',
      '两辆车之间还有 [d] 千米，它们迎面开来，一辆的速度是 [v] 千米/时，另一辆的速度是 [w] 千米/时，再过多少小时它们会相遇？', '两只鸽子从相距 [d] 千米的两个鸽巢同时起飞，飞向对方，一只每小时飞 [v] 千米，一只每小时飞 [w] 千米，请问几小时后相遇？', '小船和大船分别从相距 [d] 千米的两个港口同时相对开出，小船每小时行 [v] 千米，大船每小时行 [w] 千米，航行多少小时后在途中相遇？',
      '[name]和[other]约好各自出发去迎对方，两家相距 [d] 千米，一个每小时骑 [v] 千米，一个每小时骑 [w] 千米，要骑几小时才能相遇？', '南北两城相距 [d] 千米，两城各开出一辆汽车，同时出发，迎面行驶，车速分别为 [v] 千米/时、[w] 千米/时，几小时后在途中碰面？', '[name]和[other]在跑道两端，跑道长 [d] 米，两人同时相对跑来，每秒各跑 [v] 米和 [w] 米，几秒后相遇？',
      '铁路长 [d] 公里，两头的车站各开出一列火车，一列每小时跑 [v] 公里，一列每小时跑 [w] 公里，同时开出，____小时后相遇。', '爷爷从公园往家走，每分钟 [v] 米，奶奶同时从家往公园走，每分钟 [w] 米，家和公园相距 [d] 米，他们走几分钟碰到？', '甲、乙两人隔着 [d] 千米，甲每小时向乙走近 [v] 千米，乙每小时向甲走近 [w] 千米，多少小时后两人相遇？',
      '两辆车相向开来，一辆每小时走 [v] 千米，一辆每小时走 [w] 千米，它们相距 [d] 千米，问几小时相遇？', '两架无人机相距 [d] 公里，朝对方飞去，每小时分别飞 [v] 公里和 [w] 公里，多少小时后相遇？', '两列火车迎面开来，速度是 [v] 千米/时和 [w] 千米/时，现在它们之间有 [d] 千米，再过几小时相遇？', '两位跑步的人在长 [d] 米的跑道两端，相向跑来，每分钟跑 [v] 米和 [w] 米，____分钟后相遇。',
    ],
    held: ['两艘轮船隔着 [d] 千米，面对面航行，一小时各走 [v] 和 [w] 千米，多少小时碰到一起？', '甲乙二人住处相隔 [d] 千米，一小时各走 [v] 千米、[w] 千米，对着走，走几小时碰面？'],
  },
};
