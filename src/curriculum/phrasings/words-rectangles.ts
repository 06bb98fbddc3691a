import type { Asks } from '../exercise.ts';

/** The area of a rectangle. */
export const area: Asks = {
  en: {
    commands: [
      'find the area of a rectangle with length [a] cm and width [b] cm', '<compute|calculate> the area of a rectangle that is [a] m long and [b] m wide', 'work out the area of a garden of [a] m by [b] m', 'determine the area of a rectangle with sides [a] cm and [b] cm',
      'figure out the surface of a rectangular <table|board|screen> that measures [a] cm by [b] cm', 'compute length times width for a rectangle of [a] by [b]', 'say how many square meters of <grass|lawn> there are on a rectangular field with sides of [a] m and [b] m',
      'give the area in square centimeters of a <card|photo|sheet> that is [a] cm by [b] cm', 'find out how many tiles of one square meter cover a floor of [a] m by [b] m', 'state the area of the rectangle whose length is [a] m and whose width is [b] m',
      'get the area of a rectangular plot: length [a] m, width [b] m', 'check how many unit squares are in a grid with [a] columns and [b] rows', 'determine the size in square meters of a <hall|stage|terrace> with a length of [a] m and a width of [b] m',
      'find how large the surface of a rectangular pool is if it is [a] m long and [b] m wide', 'work out the area enclosed by a rectangle with two sides of [a] cm and two sides of [b] cm',
    ],
    questions: [
      'A rectangle is [a] cm long and [b] cm wide. What is its area?', 'What is the area of a rectangle with length [a] and width [b]?', 'A rectangular garden is [a] m by [b] m. What is its area?', 'The sides of a rectangle are [a] cm and [b] cm. Find the area.', 'A room is [a] m long and [b] m wide. How many square meters is it?', 'Area of a rectangle [a] by [b]?',
      'A carpet is [a] m long and [b] m wide. How many square meters of floor does it cover?',
      'length: [a] m; width: [b] m; area?', 'A rectangular <pool|stage|parking lot> measures [a] m by [b] m. What is the area of its surface?', 'If a rectangle has a length of [a] cm and a width of [b] cm, how many square centimeters does it contain?',
      'How many square meters of grass must be mown on a rectangular lawn [a] m long and [b] m wide?', 'rectangle [a] by [b], area', '[name] paints a rectangular wall that is [a] m long and [b] m high. How many square meters does [name] paint?',
      'Given a rectangle whose sides measure [a] cm and [b] cm, what is the area?', 'A farmer sows a rectangular field of [a] m by [b] m. How many square meters are sown?',
      'The floor of a hall is a rectangle, [a] m in length and [b] m in width. How many square meters is the floor?', 'What area does a rectangular poster of [a] cm by [b] cm take up on the wall?',
      'Tiles of one square meter each are laid on a floor of [a] m by [b] m. How many tiles are needed?', 'a room [a] m x [b] m, how many square meters', 'A rectangle is drawn on squared paper, [a] squares long and [b] squares wide. How many squares are inside it?',
      'How big is a rectangular garden bed with a length of [a] m and a width of [b] m, in square meters?', 'Two sides of a rectangle are [a] m long, the other two are [b] m long. What is the area of the rectangle?',
      'the long side is [a], the short side is [b], whats the area', '[name] wants to cover a table of [a] cm by [b] cm with paper. How many square centimeters of paper does [name] need?',
      'A swimming pool is rectangular. Its length is [a] m, its width is [b] m. How many square meters of water do you see from above?', 'Suppose a rectangular piece of land has the dimensions [a] m and [b] m. What is its area in square meters?',
      'Multiply to find the area of a rectangle that is [a] units long and [b] units wide.', 'A solar panel has a length of [a] cm and a width of [b] cm. What is the area of the panel?', 'The base of a rectangle is [a] cm and its height is [b] cm. What is the area?',
      'One painter covers a fence [a] m long and [b] m high. How many square meters of fence are that?', 'What is the area, in square meters, of a rectangular <yard|playground|barn> with sides [a] m and [b] m?',
      'Find the area of a rectangular <door|window|mirror> with a height of [a] dm and a width of [b] dm.', 'A builder pours concrete for a rectangular terrace, [b] m wide and [a] m long. What area does the concrete cover?',
      'The width of a rectangle is [b] cm, its length is [a] cm. How many square centimeters is its area?', 'What is [a] m by [b] m in square meters, for a rectangular room?', 'A rectangle has one side of [b] and another of [a]. What is the area?',
      'Fertilizer is spread on a rectangular field that is [b] m wide and [a] m long. On how many square meters is it spread?', 'garden [a] m long, [b] m wide. area in square meters?',
      '[name] lays a wooden floor in a room with walls of [a] m and [b] m. How many square meters of wood are laid?', 'A chocolate bar is a rectangle of [a] by [b] little squares. How many little squares does it have?',
      'The screen measures [a] cm across and [b] cm from top to bottom. What is the area of the screen?',
    ],
    held: ['How much carpet covers a rectangular floor of [a] m times [b] m?', 'A rectangular field has the length [a] m and the width [b] m. How large is it in square meters?'],
  },
  zh: {
    commands: [
      '求长 [a] 厘米、宽 [b] 厘米的长方形的面积', '计算长方形的面积，长 [a] 米，宽 [b] 米', '算一算长方形花园的面积，长 [a] 米，宽 [b] 米', '求长为 [a]、宽为 [b] 的长方形的面积',
      '算出长方形的面积，长是 [a] 厘米，宽是 [b] 厘米', '求一块长 [a] 米、宽 [b] 米的<草坪|空地|麦田>有多少平方米', '写出长方形的面积：一边 [a] 厘米，另一边 [b] 厘米', '列式计算：长方形<桌面|黑板|玻璃>长 [a] 厘米，宽 [b] 厘米，面积是多少', '计算矩形的面积，两条邻边分别是 [a] 和 [b]', '求游泳池水面的面积，水池是长方形，长 [a] 米，宽 [b] 米', '说出铺满长 [a] 米、宽 [b] 米的地面要用多少块一平方米的方砖',
      '求长方形纸片的面积，长 [a] 厘米，宽 [b] 厘米', '用长乘宽求面积，长 [a] 米，宽 [b] 米', '帮[name]算房间的面积，房间长 [a] 米，宽 [b] 米', '求粉刷一面长 [a] 米、高 [b] 米的墙要刷多少平方米',
    ],
    questions: [
      '一个长方形长 [a] 厘米，宽 [b] 厘米，面积是多少平方厘米？', '长方形的长是 [a] 米，宽是 [b] 米，面积是多少？', '一块长方形菜地长 [a] 米，宽 [b] 米，它的面积是多少平方米？', '教室长 [a] 米，宽 [b] 米，面积是多少平方米？', '长 [a]，宽 [b] 的长方形，面积 = ?',
      '一块地毯长 [a] 米，宽 [b] 米，能铺多少平方米的地面？',
      '长方形的长 [a] 厘米，宽 [b] 厘米，面积是____平方厘米。', '一个矩形的两条邻边分别是 [a] 和 [b]，它的面积是多少？', '游泳池的水面是长方形，长 [a] 米，宽 [b] 米，水面的面积是多少平方米？', '如果长方形的长为 [a] 米，宽为 [b] 米，那么面积为多少平方米？', '长 [a] 宽 [b]，面积多少', '[name]要粉刷一面长 [a] 米、高 [b] 米的墙，粉刷的面积是多少平方米？', '一张长方形海报长 [a] 厘米，宽 [b] 厘米，贴在墙上占多大的面积？',
      '已知长方形的长是 [a]，宽是 [b]，求面积。', '用一平方米的方砖铺长 [a] 米、宽 [b] 米的房间，一共要多少块方砖？', '农民伯伯有一块长 [a] 米、宽 [b] 米的长方形麦田，麦田的面积是多少平方米？', '方格纸上画了一个长方形，长占 [a] 格，宽占 [b] 格，里面一共有多少格？', '一块长方形玻璃，长 [a] 厘米，宽 [b] 厘米，这块玻璃的面积是多少？', '足球训练场是长方形，两边分别长 [a] 米和 [b] 米，场地面积是多少平方米？',
      '长方形草坪的长是 [a] 米，宽是 [b] 米，草坪共有多少平方米？', '一张课桌的桌面长 [a] 分米，宽 [b] 分米，桌面的面积是多少平方分米？', '长方形有两条边长 [a] 厘米，另两条边长 [b] 厘米，它的面积有多少平方厘米？', '房间长 [a] 米，宽 [b] 米，铺木地板需要买多少平方米的地板？', '矩形 [a] × [b] 的面积', '舞台长 [a] 米，宽 [b] 米，舞台的面积是多少？', '[name]家的院子是长方形的，长 [a] 米，宽 [b] 米，院子的面积是多少平方米？',
      '一面长方形小旗，长 [a] 厘米，宽 [b] 厘米，做这面旗要用多少平方厘米的布？', '停车场呈长方形，长 [a] 米，宽 [b] 米，它的面积有多大？', '长边 [a] 米，短边 [b] 米，这个长方形的面积是多少？', '太阳能板长 [a] 厘米，宽 [b] 厘米，一块板的面积是多少平方厘米？',
      '长方形的宽是 [b] 厘米，长是 [a] 厘米，它的面积是多少平方厘米？', '一扇长方形的门高 [a] 分米，宽 [b] 分米，门的面积是多少平方分米？', '在宽 [b] 米、长 [a] 米的长方形田里施肥，施肥的面积是多少平方米？', '[name]量得书房长 [a] 米、宽 [b] 米，书房的面积是多少平方米？', '一块巧克力排成 [a] 行 [b] 列的长方形小格，一共有多少小格？', '屏幕长 [a] 厘米，宽 [b] 厘米，屏幕的面积是多少平方厘米？',
    ],
    held: ['给长 [a] 米、宽 [b] 米的地面铺地毯，要铺多少平方米？', '一块长方形田地，长 [a] 米，宽 [b] 米，占地有多大？'],
  },
};

/** The perimeter of a rectangle. */
export const perimeter: Asks = {
  en: {
    commands: [
      'find the perimeter of a rectangle with length [a] cm and width [b] cm', '<compute|calculate> the perimeter of a rectangle that is [a] m long and [b] m wide', 'work out the perimeter of a garden of [a] m by [b] m', 'determine the perimeter of a rectangle with sides [a] cm and [b] cm',
      'figure out the distance around a rectangular <park|yard|playground> of [a] m by [b] m', 'compute the sum of all four sides of a rectangle that is [a] cm long and [b] cm wide',
      'say how many meters of fence are needed for a rectangular <meadow|paddock|field> with sides of [a] m and [b] m', 'give the total length of the border of a rectangular <picture|card|flag> that measures [a] cm by [b] cm',
      'find out how long one lap is around a rectangular <pool|field> with length [a] m and width [b] m', 'state the perimeter of the rectangle whose length is [a] m and whose width is [b] m', 'get the perimeter of a rectangular plot: length [a] m, width [b] m',
      'add up the four sides of a rectangle: two of [a] cm and two of [b] cm', 'determine how much ribbon goes around the edge of a tablecloth of [a] cm by [b] cm, which is a rectangle', 'find how many cm of wood make a frame for a rectangular picture of [a] cm by [b] cm',
      'work out the length of the outline of a rectangle with sides [a] and [b]',
    ],
    questions: [
      'A rectangle is [a] cm long and [b] cm wide. What is its perimeter?', 'What is the perimeter of a rectangle with length [a] and width [b]?', 'A rectangular garden is [a] m by [b] m. What is its perimeter?', 'The sides of a rectangle are [a] cm and [b] cm. Find the perimeter.', 'A garden is [a] m long and [b] m wide. How long is the fence around it?', 'Perimeter of a rectangle [a] by [b]?',
      '[name] walks around a field of [a] m by [b] m once. How many m is that?',
      'length: [a] m; width: [b] m; perimeter?', 'A rectangular <meadow|paddock|yard> is [a] m long and [b] m wide. How many meters of fence are needed to enclose it?', 'If a rectangle has a length of [a] cm and a width of [b] cm, how long are its four sides altogether?',
      'rectangle [a] by [b], perimeter', 'What is the distance around a rectangular <park|playground|pool> with sides of [a] m and [b] m?', '[name] sews lace onto all the edges of a rectangular tablecloth of [a] cm by [b] cm. How many cm of lace are used?',
      'Given a rectangle whose sides measure [a] cm and [b] cm, what is its perimeter?', 'A picture of [a] cm by [b] cm gets a wooden frame around its edge. How many cm of wood does the frame take?',
      'A pitch is a rectangle, [a] m in length and [b] m in width. The coach draws chalk along all its sides. How many meters of chalk does that make?', 'How many meters does an ant crawl along the whole edge of a rectangular terrace of [a] m by [b] m?',
      'the long side is [a], the short side is [b], whats the perimeter', 'Two sides of a rectangle are [a] m long, the other two are [b] m long. What is the perimeter?',
      '[name] jogs one lap along the sides of a rectangular park, [a] m long and [b] m wide. How long is the lap?', 'On squared paper a rectangle is [a] units long and [b] units wide. How many units long is its outline?',
      'How long must a hedge be that grows along all four sides of a rectangular lot of [a] m by [b] m?', 'A rectangular pool measures [a] m by [b] m. What is the length of its edge all the way round?',
      'Suppose a rectangular piece of land has the dimensions [a] m and [b] m. How many meters long is its boundary?', 'fence for a garden [a] m x [b] m, all four sides, how many m',
      'Wire is bent into a rectangle with a length of [a] cm and a width of [b] cm. How many cm of wire does that use up?', 'Add the four sides of a rectangle that is [a] cm by [b] cm to find its perimeter.',
      'A rectangular notice board has a length of [a] cm and a width of [b] cm. How much tape is needed to go round its border once, in cm?', 'The base of a rectangle is [a] cm and its height is [b] cm. What is the perimeter?',
      'A farmer puts one row of wire around a rectangular field with sides [a] m and [b] m. How many meters of wire does the farmer need?', 'What do all the sides of a rectangle of [a] m by [b] m add up to?',
      'Find the perimeter of a rectangular <door|window|mirror> with a height of [a] dm and a width of [b] dm.', 'The width of a rectangle is [b] cm, its length is [a] cm. How many centimeters is its perimeter?',
      'A rectangle has one side of [b] and another of [a]. What is the perimeter?', 'Lights are hung along all four edges of a rectangular roof that is [a] m long and [b] m wide. How many meters of lights are hung?', 'garden [a] m long, [b] m wide. how many m around it?',
      'A dog runs once along all the sides of a rectangular yard of [a] m by [b] m. How many meters does it run?', 'How many meters of skirting board run round the walls of a rectangular room of [a] m by [b] m, doors included?',
      'If you cut out a rectangle of [a] cm by [b] cm, how many centimeters do you cut along its four sides?', 'A stone path follows the edge of a rectangular pond, [b] m wide and [a] m long. What is the perimeter of the pond?',
      'The coach marks a rectangular court of [a] m by [b] m with tape along its outer edge. How many meters of tape are used?',
    ],
    held: ['[name] walks once around a rectangular field of [a] m times [b] m. How far is that?', 'How much fence goes all around a rectangle whose length is [a] m and whose width is [b] m?'],
  },
  zh: {
    commands: [
      '求长 [a] 厘米、宽 [b] 厘米的长方形的周长', '计算长方形的周长，长 [a] 米，宽 [b] 米', '算一算长方形花园的周长，长 [a] 米，宽 [b] 米', '求长为 [a]、宽为 [b] 的长方形的周长',
      '算出长方形的周长，长是 [a] 厘米，宽是 [b] 厘米', '求围住一块长 [a] 米、宽 [b] 米的长方形<草坪|空地|牧场>要多少米栅栏', '写出长方形四条边的总长：长 [a] 厘米，宽 [b] 厘米', '列式计算：长方形<画框|镜框|手帕>长 [a] 厘米，宽 [b] 厘米，周长是多少', '计算矩形的周长，两条邻边分别是 [a] 和 [b]', '求绕长 [a] 米、宽 [b] 米的长方形水池一周的长度', '说出做一个长 [a] 厘米、宽 [b] 厘米的长方形框架要用多少厘米铁丝',
      '把长 [a] 厘米、宽 [b] 厘米的长方形四条边加起来，求总长', '帮[name]算公园一圈有多长，公园是长方形，长 [a] 米，宽 [b] 米', '求给长 [a] 厘米、宽 [b] 厘米的桌布四周缝花边要用多少厘米花边', '用长加宽的和乘 2 求长方形的周长，长 [a] 米，宽 [b] 米',
    ],
    questions: [
      '一个长方形长 [a] 厘米，宽 [b] 厘米，周长是多少厘米？', '长方形的长是 [a] 米，宽是 [b] 米，周长是多少？', '一块长方形菜地长 [a] 米，宽 [b] 米，四周围上篱笆，篱笆长多少米？', '花坛长 [a] 米，宽 [b] 米，它的周长是多少米？', '长 [a]，宽 [b] 的长方形，周长 = ?',
      '操场长 [a] 米，宽 [b] 米，绕它走一圈是多少米？',
      '长方形的长 [a] 厘米，宽 [b] 厘米，周长是____厘米。', '一个矩形的两条邻边分别是 [a] 和 [b]，它的周长是多少？', '牧场是长 [a] 米、宽 [b] 米的长方形，四周都装上栅栏，要用多少米栅栏？', '如果长方形的长为 [a] 米，宽为 [b] 米，那么它的周长为多少米？', '长 [a] 宽 [b]，周长多少', '用铁丝围成一个长 [a] 厘米、宽 [b] 厘米的长方形，需要多少厘米铁丝？', '[name]给长 [a] 厘米、宽 [b] 厘米的长方形桌布四周缝上花边，花边长多少厘米？',
      '已知长方形的长是 [a]，宽是 [b]，求周长。', '一幅画长 [a] 厘米，宽 [b] 厘米，要给它配上画框，画框的周长是多少厘米？', '公园是长方形的，长 [a] 米，宽 [b] 米，[name]绕公园跑一周，跑了多少米？', '长方形的四条边，两条是 [a] 厘米，两条是 [b] 厘米，四条边加起来共多少厘米？', '游泳池长 [a] 米，宽 [b] 米，沿池边走一周是多少米？', '方格纸上的长方形长 [a] 格，宽 [b] 格，它的周长相当于多少格的边长？',
      '院子长 [a] 米，宽 [b] 米，四面种上绿篱，绿篱总长多少米？', '一块黑板长 [a] 分米，宽 [b] 分米，在四周贴一圈彩纸条，纸条长多少分米？', '长方形场地的两边分别长 [a] 米和 [b] 米，它的四周一共有多长？', '蚂蚁沿着长 [a] 厘米、宽 [b] 厘米的长方形纸板边缘爬一周，一共爬了多少厘米？', '矩形 [a] × [b] 的周长', '长边 [a] 米，短边 [b] 米，这个长方形的周长是多少？', '一条手帕是长方形，长 [a] 厘米，宽 [b] 厘米，它的周长是多少厘米？',
      '农民要给长 [a] 米、宽 [b] 米的长方形菜园拉一圈铁丝，铁丝要多少米？', '球场长 [a] 米，宽 [b] 米，教练沿四边画白线，白线总长多少米？', '窗户是长方形，长 [a] 分米，宽 [b] 分米，窗框一周长多少分米？', '告示牌长 [a] 厘米，宽 [b] 厘米，给它的四边贴胶带，胶带至少多少厘米？',
      '长方形的宽是 [b] 厘米，长是 [a] 厘米，它的周长是多少厘米？', '一扇长方形的门高 [a] 分米，宽 [b] 分米，门的周长是多少分米？', '长方形屋顶长 [a] 米，宽 [b] 米，沿四条边挂彩灯，彩灯带长多少米？', '小狗沿长 [a] 米、宽 [b] 米的长方形院子的边跑一周，跑了多少米？', '[name]量得课桌面长 [a] 分米、宽 [b] 分米，课桌面的周长是多少分米？', '长方形池塘宽 [b] 米，长 [a] 米，池塘的周长是多少米？',
    ],
    held: ['[name]沿着长 [a] 米、宽 [b] 米的长方形操场走一圈，走了多远？', '用绳子把长 [a] 米、宽 [b] 米的长方形围起来，绳子至少几米？'],
  },
};

/** The width of a rectangle of the perimeter `p` and the length `a`. */
export const widthOfPerimeter: Asks = {
  en: {
    commands: [
      'find the width of a rectangle with perimeter [p] cm and length [a] cm', '<compute|calculate> the width of a rectangle whose perimeter is [p] m and whose length is [a] m', 'work out the other side of a rectangle: perimeter [p] cm, one side [a] cm', 'determine the width if the length is [a] cm and the perimeter of the rectangle is [p] cm',
      'figure out how wide a rectangular <field|yard|pool> is if it is [a] m long and the way around it is [p] m', 'compute the missing side of a rectangle that is [a] cm long when all four sides add up to [p] cm',
      'say how wide a rectangle of length [a] gets if its perimeter must be [p]', 'give the short side of a rectangle with a long side of [a] m and a perimeter of [p] m', 'find out the width of a rectangular garden for which [p] m of fence were used and whose length is [a] m',
      'state the width of the rectangle with perimeter [p] and length [a]', 'get the width from the perimeter [p] m and the length [a] m of a rectangle', 'halve the perimeter [p] cm of a rectangle and subtract the length [a] cm to get the width',
      'find the second side of a rectangle given one side of [a] cm and a perimeter of [p] cm', 'work out the breadth of a rectangular <card|picture|mirror> with a length of [a] cm and a border of [p] cm',
      'calculate how far apart the two long sides of a rectangle are if each is [a] m long and the perimeter is [p] m',
    ],
    questions: [
      'A rectangle has a perimeter of [p] cm and is [a] cm long. How wide is it?', 'The perimeter of a rectangle is [p] m and its length is [a] m. What is its width?', 'What is the width of a rectangle with perimeter [p] and length [a]?', 'One side of a rectangle is [a] cm and the perimeter is [p] cm. Find the other side.', 'A fence of [p] m goes around a rectangular garden that is [a] m long. How wide is the garden?',
      'A field has a perimeter of [p] m and a long side of [a] m. How long is the short side?',
      'perimeter: [p] m; length: [a] m; width of the rectangle?', 'If all four sides of a rectangle add up to [p] cm and the length is [a] cm, what is the width?', 'A wire of [p] cm is bent into a rectangle with a length of [a] cm. How many cm wide is the rectangle?',
      'rectangle, perimeter [p], length [a], width?', 'The edge of a rectangular pool is [p] m long in total, and the pool itself is [a] m long. How wide is the pool?', 'Given that a rectangle has the perimeter [p] cm and the length [a] cm, find its width.',
      '[name] uses [p] m of fence to enclose a rectangular yard with a length of [a] m. What is the width of the yard?', 'A picture frame is [p] cm all the way round and [a] cm long. How wide is the frame?',
      'A lap along the sides of a rectangular park is [p] m. The park is [a] m long. What is its width?', 'Two sides of a rectangle are [a] m long each, and its perimeter is [p] m. How long is each of the other two sides?',
      'How wide is a rectangular lawn with a length of [a] m and a border of [p] m?', 'perimeter is [p] and one side is [a], whats the other side', 'The boundary of a rectangular piece of land measures [p] m. Its length is [a] m. How many meters wide is it?',
      'What must the width of a rectangle be if its length is [a] cm and its perimeter [p] cm?', '[name] needs [p] cm of lace for all the edges of a rectangular cloth. The cloth is [a] cm long. How wide is it?',
      'Suppose a rectangle is [a] units long and has a perimeter of [p] units. What is its breadth?', 'A hedge of [p] m grows around the whole of a rectangular lot. If the lot is [a] m long, how many meters wide is it?',
      'Half the perimeter of a rectangle is its length plus its width. The perimeter is [p] cm and the length [a] cm. What is the width?', 'The long side of a rectangular stage measures [a] m. Its perimeter is [p] m. How long is the short side?',
      'all sides together [p] m, the long one [a] m, how wide?', 'A farmer needs [p] m of wire to go once round a rectangular paddock. One side of the paddock is [a] m. How many meters is the side next to it?',
      'A rectangle on squared paper has an outline of [p] units and a length of [a] units. How many units wide is it?', 'All round a rectangular court it takes [p] m of rope, and the court is [a] m long. What is the width of the court?',
      'A rectangular mirror has a perimeter of [p] cm. Its length is known to be [a] cm. How many cm does its width measure?',
      'Find the width of a rectangular <door|window|mirror> that has a perimeter of [p] dm and a height of [a] dm, which is its longer side.', 'The length of a rectangle is [a] cm. Going round it once is [p] cm. How many cm is its width?',
      'Lights of [p] m in total hang along the four edges of a rectangular roof with a length of [a] m. How wide is the roof?', 'A rectangle has a perimeter of [p], and one of its sides is [a]. What is the other side?',
      'How wide can you make a rectangular pen of length [a] m when you use exactly [p] m of fence on its four sides?', 'rectangle [a] long with perimeter [p], how wide',
      'A dog that runs once along all the sides of a rectangular yard covers [p] m. The yard is [a] m long. How many meters wide is it?', 'Tape of [p] m marks the outer edge of a rectangular court. If the court is [a] m long, what is its width?',
      'The perimeter of a rectangular pond is [p] m. Each long side is [a] m. How many meters is each short side?', '[name] cuts along the four sides of a paper rectangle and so cuts [p] cm. The paper is [a] cm long. How many cm wide is the paper?',
    ],
    held: ['Once around a rectangular field it is [p] m; its long side has [a] m. What has the short side?', 'From a rope of [p] m [name] lays a rectangle of the length [a] m. Of what width is it?'],
  },
  zh: {
    commands: [
      '求长方形的宽，周长是 [p] 厘米，长是 [a] 厘米', '计算周长 [p] 米、长 [a] 米的长方形的宽', '算一算长方形另一条边：周长 [p] 厘米，一条边 [a] 厘米',
      '算出长方形的宽，已知周长 [p] 厘米、长 [a] 厘米', '求长方形<草坪|花坛|泳池>的宽，绕一周 [p] 米，长 [a] 米', '写出长方形的另一条边长：周长 [p]，一条边 [a]', '列式计算：长方形周长是 [p] 分米，长是 [a] 分米，宽是多少', '计算矩形的宽，四条边共长 [p] 厘米，长为 [a] 厘米', '求短边的长度，长方形的长边是 [a] 米，周长是 [p] 米', '说出用 [p] 厘米铁丝围成的长方形有多宽，它的长是 [a] 厘米',
      '用周长的一半减去长，求长方形的宽，周长 [p] 米，长 [a] 米', '帮[name]算长方形院子的宽，围栏共 [p] 米，院子长 [a] 米', '由长方形的周长 [p] 厘米和长 [a] 厘米求宽', '求长方形桌布的宽，四周花边共 [p] 厘米，桌布长 [a] 厘米', '求长方形画框的宽，画框一周 [p] 厘米，长 [a] 厘米',
    ],
    questions: [
      '一个长方形的周长是 [p] 厘米，长是 [a] 厘米，宽是多少厘米？', '长方形周长 [p] 米，长 [a] 米，宽是多少米？', '用 [p] 米长的篱笆围一个长 [a] 米的长方形花园，宽是多少米？', '已知长方形的周长为 [p]，长为 [a]，求宽。', '长方形的一条边是 [a] 厘米，周长是 [p] 厘米，另一条边是多少厘米？',
      '操场一圈是 [p] 米，长边是 [a] 米，短边是多少米？',
      '长方形周长 [p] 厘米，长 [a] 厘米，宽是____厘米。', '一根 [p] 厘米长的铁丝正好围成一个长 [a] 厘米的长方形，这个长方形的宽是多少厘米？', '如果长方形四条边的总长是 [p] 米，长是 [a] 米，那么宽是多少米？', '长方形周长 [p]，长 [a]，宽多少', '游泳池是长方形，池边一周长 [p] 米，池长 [a] 米，池宽多少米？', '已知矩形的周长是 [p] 厘米，一边长 [a] 厘米，求与它相邻的那条边的长。',
      '[name]用 [p] 米栅栏围了一个长方形院子，院子的长是 [a] 米，宽是多少米？', '画框的周长是 [p] 厘米，长是 [a] 厘米，画框的宽是多少厘米？', '沿长方形公园的边走一周是 [p] 米，公园的长是 [a] 米，公园有多宽？', '长方形有两条边都是 [a] 米，周长是 [p] 米，另外两条边各长多少米？', '一块长方形菜地的周长为 [p] 米，长为 [a] 米，它的宽为多少米？', '桌布四周的花边一共 [p] 厘米，桌布长 [a] 厘米，桌布宽多少厘米？',
      '长方形周长的一半等于长与宽的和，周长 [p] 厘米，长 [a] 厘米，宽是多少厘米？', '长方形土地的边界总长 [p] 米，长 [a] 米，它宽多少米？', '周长 [p]，一边 [a]，另一边 = ?', '农民拉 [p] 米铁丝把一块长方形地围了一圈，地长 [a] 米，地宽多少米？', '一块长方形黑板的周长是 [p] 分米，长是 [a] 分米，宽是多少分米？', '舞台的长边是 [a] 米，四周总长 [p] 米，舞台是长方形，短边是多少米？', '方格纸上画的长方形周长是 [p] 个单位，长是 [a] 个单位，宽是几个单位？',
      '要使长方形的周长为 [p] 厘米，当长为 [a] 厘米时，宽应为多少厘米？', '镜子是长方形的，周长 [p] 厘米，长 [a] 厘米，求镜子的宽。', '长方形四周种了绿篱，共 [p] 米，长方形的长为 [a] 米，宽为多少米？', '长方形的周长和长分别是 [p] 厘米、[a] 厘米，它的宽是多少厘米？', '小狗沿长方形草地跑一圈要跑 [p] 米，草地长 [a] 米，草地宽几米？',
      '长方形的长是 [a] 厘米，绕它一圈共 [p] 厘米，宽是多少厘米？', '长方形屋顶四边的彩灯带共长 [p] 米，屋顶长 [a] 米，屋顶宽多少米？', '用 [p] 米围栏正好围成一个长 [a] 米的长方形羊圈，羊圈宽多少米？', '长方形池塘的周长是 [p] 米，每条长边 [a] 米，每条短边多少米？', '长方形课桌面的周长为 [p] 分米，长为 [a] 分米，宽为多少分米？',
    ],
    held: ['绕长方形操场一圈是 [p] 米，长边有 [a] 米，短边有几米？', '[name]用 [p] 米的绳子摆成长 [a] 米的长方形，它有多宽？'],
  },
};
