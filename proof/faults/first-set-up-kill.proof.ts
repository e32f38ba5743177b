// 初始设置 in an empty workbook when one of its service calls is killed: each of them in turn.

import { describeFirstSetUp } from './describe-first-set-up.ts';

describeFirstSetUp('kill');
