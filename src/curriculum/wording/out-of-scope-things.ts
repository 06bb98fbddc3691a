import type { Language } from '../../domain/settings.ts';

/** What prompts of no mathematics speak of: by the name of the gap, in English mostly in the plural. */
export const outOfScopeThings: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    w: [
      'cats', 'stars', 'computers', 'rivers', 'music', 'water', 'gold', 'photosynthesis', 'bread', 'Hamlet', 'elephants', 'history', 'democracy', 'pasta', 'dreams', 'trains', 'the ocean', 'quantum physics', 'football', 'dinosaurs', 'tea', 'volcanoes', 'bees', 'glaciers', 'robots', 'poetry', 'the moon', 'chess', 'coffee', 'sharks', 'batteries', 'bicycles',
      'earthquakes', 'vaccines', 'castles', 'pyramids', 'jazz', 'silk', 'salt', 'chocolate', 'black holes', 'penguins', 'mushrooms', 'satellites', 'money', 'taxes', 'elections', 'atoms', 'magnets', 'rainbows', 'tornadoes', 'deserts', 'islands', 'bridges', 'airplanes', 'telescopes', 'violins', 'paintings', 'fairy tales', 'novels', 'movies', 'video games', 'phones', 'the internet',
      'iron', 'oxygen', 'plastic', 'glass', 'paper', 'clouds', 'snow', 'fire', 'gravity', 'sleep', 'friendship', 'love', 'happiness', 'school uniforms', 'allergies', 'vitamins', 'muscles', 'the heart', 'DNA', 'bacteria', 'whales', 'butterflies', 'roses', 'bamboo', 'tomatoes', 'potatoes', 'olive oil', 'umbrellas', 'clocks', 'mirrors', 'shoes', 'trees', 'pirates', 'knights', 'opera',
    ],
    k: [
      'France', 'Japan', 'Brazil', 'Egypt', 'the USA', 'Canada', 'India', 'Spain', 'Kenya', 'Italy', 'China', 'Peru', 'Germany', 'Mexico', 'Norway', 'Sweden', 'Poland', 'Greece', 'Turkey', 'Morocco', 'Nigeria', 'South Africa', 'Ethiopia', 'Argentina', 'Chile', 'Cuba', 'Australia', 'New Zealand', 'Vietnam', 'Thailand', 'Korea', 'Mongolia', 'Nepal', 'Iran', 'Israel', 'Portugal',
      'Ireland', 'Scotland', 'Finland', 'Iceland', 'Austria', 'Hungary', 'Ukraine', 'the Netherlands', 'Switzerland', 'Indonesia',
    ],
    city: ['Paris', 'London', 'Tokyo', 'Rome', 'Cairo', 'New York', 'Beijing', 'Shanghai', 'Moscow', 'Berlin', 'Sydney', 'Mumbai', 'Vienna', 'Lima', 'Toronto', 'Athens', 'Madrid', 'Nairobi', 'Prague', 'Boston'],
    person: [
      'Newton', 'Einstein', 'Shakespeare', 'Napoleon', 'Cleopatra', 'Mozart', 'Darwin', 'Gandhi', 'Confucius', 'Picasso', 'Marie Curie', 'Galileo', 'Beethoven', 'Lincoln', 'Caesar', 'Leonardo da Vinci', 'Columbus', 'Plato', 'Euler', 'Gauss', 'Messi', 'Mandela', 'Edison', 'Turing', 'Dickens',
    ],
    animal: ['a cat', 'a dog', 'an owl', 'a whale', 'a horse', 'a snake', 'a spider', 'a frog', 'a bear', 'a parrot', 'a rabbit', 'a camel', 'an ant', 'a shark', 'a turtle', 'a fox', 'a penguin', 'a goldfish', 'a wolf', 'a hamster'],
    food: ['pancakes', 'fried rice', 'tomato soup', 'pizza', 'dumplings', 'apple pie', 'curry', 'noodles', 'an omelette', 'salad', 'sushi', 'lasagna', 'cookies', 'mashed potatoes', 'ice cream', 'bread', 'fish', 'lemonade', 'a sandwich', 'tofu'],
    field: ['biology', 'chemistry', 'physics', 'history', 'geography', 'philosophy', 'economics', 'law', 'medicine', 'literature', 'psychology', 'astronomy', 'politics', 'music', 'art', 'religion', 'computer science', 'grammar', 'geology', 'sociology'],
    tongue: ['French', 'Spanish', 'German', 'Chinese', 'Japanese', 'Russian', 'Italian', 'Latin', 'Arabic', 'Korean', 'Portuguese', 'Greek', 'Turkish', 'Hindi'],
    code: ['Python', 'Java', 'C', 'C++', 'JavaScript', 'SQL', 'Rust', 'Go', 'HTML', 'Ruby', 'PHP', 'Swift', 'Excel', 'MATLAB', 'bash'],
    deed: ['swim', 'cook', 'sleep better', 'play the piano', 'draw a face', 'ride a bike', 'make friends', 'lose weight', 'learn Spanish', 'save money', 'tie a tie', 'fix a tap', 'grow tomatoes', 'dance', 'read faster', 'write a CV', 'stop worrying', 'train a dog', 'knit', 'get rich', 'clean a sofa', 'plant a tree', 'find a job', 'speak in public'],
    feeling: ['sad', 'happy', 'tired', 'angry', 'bored', 'lonely', 'hungry', 'nervous', 'sick', 'in love', 'afraid', 'confused', 'stressed', 'cold', 'excited'],
    sport: ['football', 'basketball', 'tennis', 'golf', 'swimming', 'cricket', 'hockey', 'table tennis', 'badminton', 'volleyball', 'boxing', 'judo', 'skiing', 'baseball', 'rugby'],
    unit: ['m', 'cm', 'mm', 'km', 'miles', 'feet', 'inches', 'yards', 'kg', 'g', 'pounds', 'ounces', 'liters', 'ml', 'gallons', 'hours', 'minutes', 'seconds', 'days', 'weeks', 'square meters', 'hectares', 'acres', 'cubic meters', 'degrees Celsius', 'km/h', 'm/s'],
  },
  zh: {
    w: [
      '猫', '星星', '电脑', '河流', '音乐', '水', '黄金', '光合作用', '面包', '西游记', '大象', '历史', '足球', '饺子', '梦', '火车', '大海', '量子物理', '恐龙', '茶', '火山', '手机', '蜜蜂', '冰川', '机器人', '诗歌', '月亮', '象棋', '咖啡', '鲨鱼', '电池', '自行车', '地震', '疫苗', '城堡', '金字塔', '京剧', '丝绸', '盐', '巧克力', '黑洞', '企鹅', '蘑菇', '卫星', '货币', '税收', '选举', '原子', '磁铁', '彩虹',
      '龙卷风', '沙漠', '岛屿', '桥梁', '飞机', '望远镜', '小提琴', '油画', '童话', '红楼梦', '电影', '电子游戏', '长城', '互联网', '铁', '氧气', '塑料', '玻璃', '造纸术', '云', '雪', '火', '万有引力', '睡眠', '友谊', '爱情', '幸福', '校服', '过敏', '维生素', '肌肉', '心脏', '基因', '细菌', '鲸鱼', '蝴蝶', '玫瑰', '竹子', '西红柿', '土豆', '筷子', '雨伞', '钟表', '镜子', '鞋子', '树木', '海盗', '太极拳', '书法', '春节', '月饼',
    ],
    k: [
      '法国', '日本', '巴西', '埃及', '美国', '加拿大', '印度', '西班牙', '肯尼亚', '意大利', '中国', '秘鲁', '德国', '墨西哥', '挪威', '瑞典', '波兰', '希腊', '土耳其', '摩洛哥', '尼日利亚', '南非', '埃塞俄比亚', '阿根廷', '智利', '古巴', '澳大利亚', '新西兰', '越南', '泰国', '韩国', '蒙古', '尼泊尔', '伊朗', '以色列', '葡萄牙', '爱尔兰', '芬兰', '冰岛', '奥地利', '匈牙利', '乌克兰', '荷兰', '瑞士', '印度尼西亚', '英国', '俄罗斯',
    ],
    city: ['北京', '上海', '广州', '成都', '西安', '杭州', '南京', '武汉', '香港', '台北', '巴黎', '伦敦', '东京', '罗马', '开罗', '纽约', '莫斯科', '柏林', '悉尼', '雅典'],
    person: ['牛顿', '爱因斯坦', '莎士比亚', '拿破仑', '孔子', '莫扎特', '达尔文', '李白', '杜甫', '秦始皇', '居里夫人', '伽利略', '贝多芬', '林肯', '曹操', '达芬奇', '哥伦布', '柏拉图', '欧拉', '高斯', '鲁迅', '姚明', '诸葛亮', '图灵', '苏轼', '岳飞'],
    animal: ['猫', '狗', '猫头鹰', '鲸鱼', '马', '蛇', '蜘蛛', '青蛙', '熊', '鹦鹉', '兔子', '骆驼', '蚂蚁', '鲨鱼', '乌龟', '狐狸', '企鹅', '金鱼', '狼', '熊猫'],
    food: ['红烧肉', '蛋炒饭', '番茄汤', '披萨', '饺子', '苹果派', '咖喱', '面条', '煎蛋', '沙拉', '寿司', '豆腐', '饼干', '土豆泥', '冰淇淋', '馒头', '清蒸鱼', '柠檬水', '三明治', '火锅'],
    field: ['生物', '化学', '物理', '历史', '地理', '哲学', '经济学', '法律', '医学', '文学', '心理学', '天文学', '政治', '音乐', '美术', '宗教', '计算机', '语法', '地质学', '社会学'],
    tongue: ['英语', '法语', '日语', '德语', '俄语', '韩语', '西班牙语', '意大利语', '拉丁语', '阿拉伯语', '文言文', '粤语'],
    code: ['Python', 'Java', 'C', 'C++', 'JavaScript', 'SQL', 'Rust', 'Go', 'HTML', 'PHP', 'Swift', 'Excel', 'MATLAB', 'bash'],
    deed: ['游泳', '做饭', '早睡', '弹钢琴', '画人像', '骑自行车', '交朋友', '减肥', '学好英语', '存钱', '打领带', '修水龙头', '种西红柿', '跳舞', '提高阅读速度', '写简历', '不再焦虑', '训练小狗', '织毛衣', '变得有钱', '洗沙发', '种树', '找工作', '上台演讲', '写毛笔字'],
    feeling: ['难过', '开心', '累', '生气', '无聊', '孤单', '饿', '紧张', '不舒服', '害怕', '迷茫', '压力大', '冷', '激动', '失望'],
    sport: ['足球', '篮球', '网球', '高尔夫', '游泳', '乒乓球', '羽毛球', '排球', '拳击', '柔道', '滑雪', '棒球', '橄榄球', '跳水', '体操'],
    unit: ['米', '厘米', '毫米', '千米', '英里', '英尺', '英寸', '千克', '克', '斤', '两', '吨', '升', '毫升', '小时', '分钟', '秒', '天', '星期', '平方米', '公顷', '亩', '立方米', '摄氏度', '千米/时', '米/秒'],
  },
};

/** Functions, most of them no polynomials; their gaps are filled after them. */
export const outOfScopeFunctions: readonly string[] = [
  '{a}x^2 + {b}x', 'x e^x', 'sin({a}x)', '1/(x+{a})', '{a}x^3', 'sqrt(x)', 'ln x', 'x^2 - {n}', 'cos x', 'e^({a}x)', '(x+{a})/(x-{b})', 'tan x', 'x sin x', 'x^2 ln x', 'sqrt({a}x+{b})', '{a}^x', 'x^3 - {a}x', '1/x^2', 'e^(-x)', 'sin x + cos x', '|x-{a}|', 'x/(x^2+{a})', 'ln({a}x+{b})', 'arctan x', 'x^4 - {a}x^2 + {b}',
  'cos({a}x) - {b}', '{a}/x', 'x^{a} e^x', 'sqrt(x^2+{a})', 'log_{a} x', 'sin^2 x', 'x cos({a}x)',
];
