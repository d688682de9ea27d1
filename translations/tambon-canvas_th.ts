<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>Assessments</name>
    <message>
        <source>Nothing answered yet: %1 items wait</source>
        <translation>ยังไม่ตอบ รออยู่ %1 ข้อ</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>ทำแล้ว %1 จาก %2 ขั้น</translation>
    </message>
    <message>
        <source>%1 of %2 are so, %3 answered</source>
        <translation>ใช่ %1 จาก %2 ข้อ ตอบแล้ว %3 ข้อ</translation>
    </message>
    <message>
        <source>Mean %1 of %2, %3 of %4 items scored</source>
        <translation>เฉลี่ย %1 จาก %2 ให้คะแนนแล้ว %3 จาก %4 ข้อ</translation>
    </message>
    <message>
        <source>without evidence: %1</source>
        <translation>ยังไม่มีหลักฐาน %1 ข้อ</translation>
    </message>
    <message>
        <source>higher: %1, lower: %2, same: %3</source>
        <translation>สูงขึ้น %1 ต่ำลง %2 เท่าเดิม %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>From %1 to %2 the mean went from %3 to %4</source>
        <translation>จาก %1 ถึง %2 ค่าเฉลี่ยเปลี่ยนจาก %3 เป็น %4</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>Selling point, value</source>
        <translation>จุดขาย คุณค่า</translation>
    </message>
    <message>
        <source>Find the selling point: the value of the goods and services that the customer will get</source>
        <translation>ค้นหาจุดขาย หรือคุณค่าของสินค้าและบริการที่ลูกค้าจะได้รับ</translation>
    </message>
    <message>
        <source>“Hand-pounded young rice, fragrant, made this morning” – says what the buyer gets that others do not have</source>
        <translation>“ข้าวเม่าตำมือ หอมใหม่ ตำเช้านี้เอง” – บอกว่าคนซื้อได้อะไร ที่ที่อื่นไม่มี</translation>
    </message>
    <message>
        <source>“Good quality” – anyone can say that; it does not tell how ours is different</source>
        <translation>“ของดีมีคุณภาพ” – ใครก็พูดได้ ยังไม่รู้ว่าต่างจากที่อื่นตรงไหน</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>กลุ่มลูกค้า</translation>
    </message>
    <message>
        <source>Who exactly are the target customers (buyers and receivers of services)? Gather ideas to cover all levels</source>
        <translation>กลุ่มลูกค้าเป้าหมายที่ชัดเจน (ผู้ซื้อและรับบริการ) คือใครบ้าง? จะต้องระดมความเห็นให้ครอบคลุมทุกระดับ</translation>
    </message>
    <message>
        <source>“Families from town on a day out at the weekend” – we can picture them and know when they come</source>
        <translation>“ครอบครัวในเมืองที่มาเที่ยววันหยุด” – นึกหน้าคนออก รู้ว่ามาเมื่อไร</translation>
    </message>
    <message>
        <source>“Everybody” – we do not know yet whom to go to</source>
        <translation>“ทุกคน” – ยังไม่รู้ว่าจะไปหาใคร</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>สื่อสารการตลาด</translation>
    </message>
    <message>
        <source>Marketing communication: how do we make 2 and 1 meet?</source>
        <translation>การสื่อสารการตลาด ทำอย่างไร ให้ ข้อ 2 และ ข้อ 1 ได้ พบกัน</translation>
    </message>
    <message>
        <source>“A sign at the road to the cave, with a number to book” – says who will see it and what they do next</source>
        <translation>“ติดป้ายที่ปากทางเข้าถ้ำ มีเบอร์โทรจอง” – บอกว่าใครจะเห็น และเห็นแล้วทำอะไรต่อ</translation>
    </message>
    <message>
        <source>“Lots of advertising” – we do not know yet whom it tells, and where</source>
        <translation>“โฆษณาเยอะ ๆ” – ยังไม่รู้ว่าบอกใคร ทางไหน</translation>
    </message>
    <message>
        <source>Sale and repeat</source>
        <translation>ปิดการขาย ซื้อซ้ำ</translation>
    </message>
    <message>
        <source>Closing the sale and repeat purchase: what do we do, and how?</source>
        <translation>การปิดการขายและการซื้อซ้ำ ทำอะไร? อย่างไร?</translation>
    </message>
    <message>
        <source>“Call our regular buyers on the day the new harvest is ready” – says what we do, for whom and when</source>
        <translation>“โทรบอกลูกค้าประจำ วันที่ข้าวใหม่ออก” – บอกว่าทำอะไร ให้ใคร เมื่อไร</translation>
    </message>
    <message>
        <source>“Give the best service” – we do not know yet what to do, and when</source>
        <translation>“บริการให้ดีที่สุด” – ยังไม่รู้ว่าทำอะไร เมื่อไร</translation>
    </message>
    <message>
        <source>Income sources</source>
        <translation>ที่มาของรายได้</translation>
    </message>
    <message>
        <source>Income sources: search together for which other undertakings could bring income (think it through in detail and completely), from the goods and services in 1</source>
        <translation>ที่มาของรายได้ ให้ร่วมกันค้นหา ว่ารายได้จะสามารถมาจากกิจการไหนอีกได้บ้าง? (ระดมสมองให้ละเอียด ครบถ้วน) จากสินค้า และบริการในข้อที่ 1</translation>
    </message>
    <message>
        <source>“Lessons in pounding young rice, 100 baht a person” – says what we sell and how it is charged</source>
        <translation>“สอนตำข้าวเม่า คนละ 100 บาท” – บอกว่าขายอะไร คิดเงินอย่างไร</translation>
    </message>
    <message>
        <source>“A loan to invest” – that is a debt, not income</source>
        <translation>“กู้เงินมาลงทุน” – นั่นเป็นหนี้ ไม่ใช่รายได้</translation>
    </message>
    <message>
        <source>Key activities</source>
        <translation>กิจกรรมสำคัญ</translation>
    </message>
    <message>
        <source>Key activities that must be done to achieve 4, 3, 2 and 1</source>
        <translation>กิจกรรมที่สำคัญที่ต้องทำเพื่อให้บรรลุ ข้อที่ 4, 3, 2 และ 1</translation>
    </message>
    <message>
        <source>“Train six young people of the village as guides” – it can be started, and we know when it is done</source>
        <translation>“ฝึกเยาวชนในหมู่บ้านเป็นคนนำเที่ยว 6 คน” – ลงมือทำได้ และรู้ว่าเสร็จเมื่อไร</translation>
    </message>
    <message>
        <source>“Develop the community sustainably” – a hope; we do not know yet what to do</source>
        <translation>“พัฒนาชุมชนให้ยั่งยืน” – เป็นความหวัง ยังไม่รู้ว่าต้องทำอะไร</translation>
    </message>
    <message>
        <source>Under-used factors</source>
        <translation>ปัจจัยที่ใช้ไม่เต็มที่</translation>
    </message>
    <message>
        <source>Find which factors of production are not yet fully used and could make the goals in 6 succeed</source>
        <translation>ค้นหาปัจจัยการผลิตใดบ้างที่ยังนำมาใช้ได้ไม่เต็มที่ เพื่อทำให้เป้าหมายในข้อ 6 สำเร็จ</translation>
    </message>
    <message>
        <source>“The group's rice mill runs only two months a year” – we have it already, and it could do more</source>
        <translation>“โรงสีของกลุ่ม เดินเครื่องปีละ 2 เดือน” – มีอยู่แล้ว และยังใช้ได้มากกว่านี้</translation>
    </message>
    <message>
        <source>“Money” – money is not a factor here; look first for the things, people and knowledge we have</source>
        <translation>“เงิน” – เงินไม่ใช่ปัจจัยการผลิตในข้อนี้ มองหาของ คน และความรู้ที่มีอยู่ก่อน</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>ภาคีร่วมมือ</translation>
    </message>
    <message>
        <source>What must be done in 6 that the group cannot do alone, but only together with outsiders or partners, and with whom?</source>
        <translation>สิ่งที่จำเป็นต้องทำ ในข้อ 6 แต่ทำด้วยกลุ่มเองเพียงลำพังไม่ได้ ต้องร่วมมือกับภายนอกหรือภาคี คืออะไร กับใครบ้าง</translation>
    </message>
    <message>
        <source>“The health centre tests the drinking water for us” – says who, and with which work they help</source>
        <translation>“รพ.สต. ช่วยตรวจน้ำดื่มให้” – บอกว่าใคร และช่วยงานไหน</translation>
    </message>
    <message>
        <source>“Relevant agencies” – we do not know yet who, and what to ask of them</source>
        <translation>“หน่วยงานที่เกี่ยวข้อง” – ยังไม่รู้ว่าใคร และจะขอให้ช่วยอะไร</translation>
    </message>
    <message>
        <source>Necessary spending</source>
        <translation>ค่าใช้จ่ายจำเป็น</translation>
    </message>
    <message>
        <source>Necessary spending: on which activities in 6 must money be spent? If 7 and 8 are done well, far less money is needed for investment</source>
        <translation>ค่าใช้จ่ายที่จำเป็น ต้องใช้เงินกับกิจกรรมใดในข้อที่ 6 บ้าง ถ้าทำ ข้อ 7 และ 8 ได้ดี จะช่วยให้ลดการใช้เงินในการลงทุนได้มาก</translation>
    </message>
    <message>
        <source>“Bags for packing the young rice, 3,000 baht a year” – it belongs to an activity in 6</source>
        <translation>“ถุงใส่ข้าวเม่า ปีละ 3,000 บาท” – ผูกกับกิจกรรมในข้อ 6</translation>
    </message>
    <message>
        <source>“General expenses” – we do not know yet which activity they pay for, and whether they are needed</source>
        <translation>“ค่าใช้จ่ายทั่วไป” – ยังไม่รู้ว่าจ่ายให้กิจกรรมไหน จำเป็นหรือไม่</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>Step %1 %2, %n note(s)</source>
        <translation><numerusform>ข้อ %1 %2, %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>Note %1 of %2</source>
        <translation>ใบที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>สาย %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>อีก %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>Not yet said for which customer</source>
        <translation>ยังไม่บอกว่าเพื่อลูกค้าคนไหน</translation>
    </message>
    <message>
        <source>Nothing leads to this customer yet</source>
        <translation>ยังไม่มีอะไรไปถึงลูกค้ากลุ่มนี้</translation>
    </message>
    <message>
        <source>Not yet said which customer it reaches</source>
        <translation>ยังไม่บอกว่าไปถึงลูกค้าคนไหน</translation>
    </message>
    <message>
        <source>Not yet said which customer it brings back</source>
        <translation>ยังไม่บอกว่าทำให้ลูกค้าคนไหนกลับมา</translation>
    </message>
    <message>
        <source>Not yet said what it sells</source>
        <translation>ยังไม่บอกว่าขายอะไร</translation>
    </message>
    <message>
        <source>Not yet said what it is for in 1–4</source>
        <translation>ยังไม่บอกว่าทำเพื่อข้อไหนใน 1–4</translation>
    </message>
    <message>
        <source>Not yet said which activity uses it</source>
        <translation>ยังไม่บอกว่าใช้กับกิจกรรมไหน</translation>
    </message>
    <message>
        <source>Not yet said which activity they help with</source>
        <translation>ยังไม่บอกว่าช่วยกิจกรรมไหน</translation>
    </message>
    <message>
        <source>Not yet said which activity it pays for</source>
        <translation>ยังไม่บอกว่าจ่ายให้กิจกรรมไหน</translation>
    </message>
    <message>
        <source>is not linked yet</source>
        <translation>ยังไม่เชื่อมกับใบอื่น</translation>
    </message>
    <message>
        <source>is linked with %1 note(s) in steps %2</source>
        <extracomment>%1 number of notes, %2 the steps they are in</extracomment>
        <translation>เชื่อมกับ %1 ใบในข้อ %2</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>ยังไม่เชื่อม</translation>
    </message>
    <message>
        <source>Linked with: %1</source>
        <translation>เชื่อมกับ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation><numerusform>%n ใบ</numerusform></translation>
    </message>
    <message>
        <source>How it is known: %1</source>
        <translation>ที่มา: %1</translation>
    </message>
    <message>
        <source>Customer level: %1</source>
        <translation>ลูกค้าระดับ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Group of %n note(s)</source>
        <translation><numerusform>กลุ่ม %n ใบ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation><numerusform>โหวต %n คะแนน</numerusform></translation>
    </message>
    <message>
        <source>In the group: %1</source>
        <translation>ในกลุ่ม: %1</translation>
    </message>
    <message numerus="yes">
        <source>Parking lot, %n idea(s)</source>
        <translation><numerusform>ที่จอดความคิด %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>Add a note to step %1</source>
        <translation>เพิ่มโน้ตในข้อ %1</translation>
    </message>
    <message>
        <source>In the numbers: %1</source>
        <translation>ในหน้าตัวเลข: %1</translation>
    </message>
</context>
<context>
    <name>CanvasFile</name>
    <message numerus="yes">
        <source>%n note(s) come into their blocks.</source>
        <translation><numerusform>โน้ต %n ใบจะเข้ามาในช่องของตน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lie in no block and come to the idea board.</source>
        <translation><numerusform>ข้อความ %n ข้อความไม่อยู่ในช่องใด จะเข้ามาที่กระดานความคิด</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) come with them.</source>
        <translation><numerusform>เส้นโยง %n เส้นจะตามมาด้วย</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are in the plan already.</source>
        <translation><numerusform>โน้ต %n ใบมีอยู่ในแผนแล้ว</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay out: empty, or longer than a note may be.</source>
        <translation><numerusform>ข้อความ %n ข้อความไม่ถูกนำเข้า เพราะว่างหรือยาวเกินโน้ตหนึ่งใบ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) stay out: files and web pages.</source>
        <translation><numerusform>สิ่งอื่น %n อย่างไม่ถูกนำเข้า ได้แก่ แฟ้มและหน้าเว็บ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) stay out: the method has no such link.</source>
        <translation><numerusform>เส้น %n เส้นไม่ถูกนำเข้า เพราะวิธีนี้ไม่มีเส้นโยงแบบนั้น</numerusform></translation>
    </message>
    <message>
        <source>The file brings nothing new.</source>
        <translation>แฟ้มนี้ไม่มีอะไรใหม่</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>No goal yet</source>
        <translation>ยังไม่มีเป้าหมาย</translation>
    </message>
    <message>
        <source>%1 of %2 goals are reached</source>
        <translation>ถึงเป้าหมายแล้ว %1 จาก %2 ข้อ</translation>
    </message>
    <message>
        <source>%1 of %2 goals are reached, %3 are past their month</source>
        <translation>ถึงเป้าหมายแล้ว %1 จาก %2 ข้อ เลยกำหนด %3 ข้อ</translation>
    </message>
</context>
<context>
    <name>CapitalPaste</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Worth a year (baht)</source>
        <translation>มูลค่าต่อปี (บาท)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>ของใคร</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>For example</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังไม่ใช่</translation>
    </message>
    <message>
        <source>A card of our own</source>
        <translation>การ์ดของเราเอง</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>วิทยากรกระบวนการ</translation>
    </message>
    <message>
        <source>asks, listens, and lets everybody speak</source>
        <translation>ตั้งคำถาม ฟัง และให้ทุกคนได้พูด</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>คนจด</translation>
    </message>
    <message>
        <source>writes one thing on a note, in the words that were said</source>
        <translation>จดใบละเรื่อง ใช้คำที่คนพูด</translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation>คนดูเวลา</translation>
    </message>
    <message>
        <source>says when five minutes are left</source>
        <translation>บอกเมื่อเหลือห้านาที</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>คนเล่า</translation>
    </message>
    <message>
        <source>tells the others what the group found</source>
        <translation>เล่าให้กลุ่มอื่นฟังว่าเราพบอะไร</translation>
    </message>
    <message>
        <source>Reckoner</source>
        <translation>คนคิดเลข</translation>
    </message>
    <message>
        <source>counts prices, quantities and cash</source>
        <translation>คิดราคา จำนวน และเงินสด</translation>
    </message>
    <message>
        <source>Questioner</source>
        <translation>คนถาม</translation>
    </message>
    <message>
        <source>asks: for whom? how do we know?</source>
        <translation>ถามว่า เพื่อใคร รู้ได้อย่างไร</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>คนถ่ายรูป</translation>
    </message>
    <message>
        <source>takes pictures of the sheets; of people only with their leave</source>
        <translation>ถ่ายรูปแผ่นงาน ถ่ายคนเมื่อเขายินยอม</translation>
    </message>
    <message>
        <source>Dots for voting</source>
        <translation>จุดสำหรับโหวต</translation>
    </message>
    <message>
        <source>Print on sticker paper or cut out. Everybody gets as many dots as was agreed, and puts them beside the notes that matter most.</source>
        <translation>พิมพ์บนกระดาษสติกเกอร์หรือตัดเป็นช่อง แจกคนละเท่าที่ตกลงกัน ติดข้างโน้ตที่สำคัญที่สุด</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>What</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Who, what is needed</source>
        <translation>ใคร ใช้อะไร</translation>
    </message>
    <message>
        <source>End</source>
        <translation>จบ</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>เก็บอะไรบ้าง</translation>
    </message>
    <message>
        <source>Name, village, age and sex, as far as you write them here. Nothing else is asked.</source>
        <translation>ชื่อ หมู่บ้าน อายุ และเพศ เท่าที่ท่านเขียนในแผ่นนี้ ไม่ถามเรื่องอื่น</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>ใช้ทำอะไร</translation>
    </message>
    <message>
        <source>To know who took part, to count people, and to write the record of this workshop. For nothing else, on the ground of your consent.</source>
        <translation>เพื่อรู้ว่าใครมาร่วม นับจำนวนคน และเขียนบันทึกเวทีนี้เท่านั้น โดยอาศัยความยินยอมของท่าน</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>ใครเห็นบ้าง</translation>
    </message>
    <message>
        <source>The group and its mentor. The plan that goes to others holds numbers without names.</source>
        <translation>กลุ่มและพี่เลี้ยง แผนที่ส่งให้ผู้อื่นมีแต่จำนวนคน ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>สิทธิของท่าน</translation>
    </message>
    <message>
        <source>You may see what is kept, get a copy, have it corrected or deleted, object, and take your consent back at any time; and you may complain to the office of the Personal Data Protection Committee. Whoever does not sign may take part all the same.</source>
        <translation>ขอดู ขอสำเนา ขอให้แก้ไขหรือลบ คัดค้าน และถอนความยินยอมได้ทุกเมื่อ ร้องเรียนได้ที่สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล ผู้ที่ไม่ลงชื่อก็ร่วมเวทีได้เหมือนกัน</translation>
    </message>
    <message>
        <source>Before you write your name (personal data)</source>
        <translation>ก่อนลงชื่อ โปรดอ่าน (ข้อมูลส่วนบุคคล)</translation>
    </message>
    <message>
        <source>Who keeps this list</source>
        <translation>ผู้เก็บรายชื่อ</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>ติดต่อได้ที่</translation>
    </message>
    <message>
        <source>Kept until, then destroyed</source>
        <translation>เก็บถึงวันที่ แล้วทำลาย</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>Photos: yes</source>
        <translation>ให้ถ่ายรูป</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ลายมือชื่อ</translation>
    </message>
    <message>
        <source>Agenda of the workshop</source>
        <translation>กำหนดการเวที</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>ผู้เข้าร่วมเวที</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>เวที</translation>
    </message>
    <message>
        <source>For the workshop's table</source>
        <translation>ชุดบนโต๊ะเวที</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Write what each link pays and gets: then it shows how much stays in the community.</source>
        <translation>เขียนว่าแต่ละข้อต่อซื้อมาเท่าไร ขายไปเท่าไร แล้วจะเห็นว่าเงินอยู่ในชุมชนเท่าไร</translation>
    </message>
    <message>
        <source>Of every 100 baht that the buyer pays, nothing stays in the community: it pays %1 baht in.</source>
        <translation>จากทุก 100 บาทที่คนกินคนใช้จ่าย ไม่มีเงินอยู่ในชุมชนเลย และชุมชนยังต้องควักเพิ่ม %1 บาท</translation>
    </message>
    <message>
        <source>Of every 100 baht that the buyer pays, %1 baht stay in the community.</source>
        <translation>จากทุก 100 บาทที่คนกินคนใช้จ่าย %1 บาทอยู่ในชุมชน</translation>
    </message>
    <message>
        <source>Both ways leave the same in the community.</source>
        <translation>ทั้งสองทางเหลือเงินอยู่ในชุมชนเท่ากัน</translation>
    </message>
    <message>
        <source>“%1” leaves %2 baht more of every 100 baht in the community than “%3”.</source>
        <translation>“%1” ทำให้เงินอยู่ในชุมชนมากกว่า “%3” อยู่ %2 บาทจากทุก 100 บาท</translation>
    </message>
    <message>
        <source>%1: “%2” leaves %3 baht a season. Write another way beside it to compare.</source>
        <translation>%1: “%2” เหลือฤดูละ %3 บาท เขียนอีกวิธีหนึ่งเพื่อเทียบกัน</translation>
    </message>
    <message>
        <source>%1: all ways leave the same, %2 baht a season.</source>
        <translation>%1: ทุกวิธีเหลือเท่ากัน ฤดูละ %2 บาท</translation>
    </message>
    <message>
        <source>%1: “%2” leaves most, %3 baht a season; %4 baht more than the next way.</source>
        <translation>%1: “%2” เหลือมากที่สุด ฤดูละ %3 บาท มากกว่าวิธีถัดไป %4 บาท</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Line %1 was not applied, those before it are saved:</source>
        <extracomment>%1 the number of a line in a file of edits; a sentence follows that says what is wrong with it</extracomment>
        <translation>บรรทัดที่ %1 ใช้ไม่ได้ บรรทัดก่อนหน้าบันทึกแล้ว:</translation>
    </message>
    <message>
        <source>Each line is one edit and one step of the history, for example:</source>
        <translation>หนึ่งบรรทัดคือการแก้ไขหนึ่งครั้งและหนึ่งขั้นในประวัติ ตัวอย่างเช่น:</translation>
    </message>
    <message>
        <source>For each edit that is on disk one line is printed: the number of its step and its name. The first line that cannot be applied ends the work; what was applied before it stays.</source>
        <translation>เมื่อบันทึกการแก้ไขลงดิสก์แล้วจะพิมพ์หนึ่งบรรทัด คือเลขขั้นและชื่อการแก้ไข ถ้าพบบรรทัดที่ใช้ไม่ได้จะหยุดทันที ส่วนที่ทำไปแล้วยังอยู่</translation>
    </message>
    <message>
        <source>The edits and their fields (* = required):</source>
        <translation>การแก้ไขและช่องข้อมูล (* = ต้องใส่):</translation>
    </message>
    <message>
        <source>Applies edits, one a line, each its own step of the history.</source>
        <translation>แก้ไขแผนตามรายการ บรรทัดละหนึ่งการแก้ไข แต่ละบรรทัดเป็นหนึ่งขั้นในประวัติ</translation>
    </message>
    <message>
        <source>the file of edits; “-” reads them from standard input as they come</source>
        <translation>ไฟล์รายการแก้ไข ใช้ “-” เพื่ออ่านจากช่องรับข้อมูลทันทีที่เข้ามา</translation>
    </message>
    <message>
        <source>takes the plan over from another computer, after you made sure that it is closed there</source>
        <translation>รับช่วงแผนต่อจากคอมพิวเตอร์อีกเครื่อง เมื่อแน่ใจแล้วว่าปิดที่เครื่องนั้น</translation>
    </message>
    <message>
        <source>Nothing to mend: everything holds together.</source>
        <translation>ไม่มีอะไรต้องแก้ ทุกข้อสอดคล้องกัน</translation>
    </message>
    <message>
        <source>Lists what does not hold together in a plan, and where.</source>
        <translation>แสดงสิ่งที่ยังไม่สอดคล้องกันในแผน พร้อมตำแหน่ง</translation>
    </message>
    <message>
        <source>answers as JSON, for other programs</source>
        <translation>ตอบเป็น JSON ให้โปรแกรมอื่นใช้</translation>
    </message>
    <message>
        <source>where to; a file that is there is replaced when the new one is whole; “-” writes to standard output</source>
        <translation>ไฟล์ปลายทาง ไฟล์เดิมจะถูกแทนเมื่อไฟล์ใหม่ครบแล้วเท่านั้น ใช้ “-” เพื่อเขียนออกช่องแสดงผล</translation>
    </message>
    <message>
        <source>the language of what is said; Thai unless chosen</source>
        <translation>ภาษาที่ใช้แสดง ถ้าไม่เลือกจะเป็นภาษาไทย</translation>
    </message>
    <message>
        <source>shows this text</source>
        <translation>แสดงข้อความนี้</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 findings or a negative answer · 2 usage · 3 the input cannot be used · 4 the output could not be written</source>
        <translation>รหัสเมื่อจบ: 0 เสร็จ · 1 มีสิ่งที่พบหรือคำตอบคือไม่ · 2 ใช้คำสั่งไม่ถูก · 3 ใช้ข้อมูลเข้าไม่ได้ · 4 เขียนผลลัพธ์ไม่ได้</translation>
    </message>
    <message>
        <source>Plans of Thailand's Community Business Model Canvas, without a window.</source>
        <translation>ทำงานกับแผนธุรกิจเพื่อชุมชน (แคนวาสชุมชน) โดยไม่ต้องเปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>วิธีใช้:</translation>
    </message>
    <message>
        <source>shows the version of the program</source>
        <translation>แสดงรุ่นของโปรแกรม</translation>
    </message>
    <message>
        <source>“tambon-canvas-cli VERB --help” says more about a verb.</source>
        <translation>ใช้ “tambon-canvas-cli VERB --help” เพื่อดูรายละเอียดของแต่ละคำสั่ง</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(เลิกทำแล้ว)</translation>
    </message>
    <message>
        <source>Lists the steps of the history, oldest first, and those that redo would bring back.</source>
        <translation>แสดงประวัติการแก้ไขจากเก่าไปใหม่ และขั้นที่ทำซ้ำได้</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>ข้อมูลตัวอย่าง</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อแผน</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภทแผน</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>เส้นเชื่อม</translation>
    </message>
    <message>
        <source>Capital items</source>
        <translation>รายการทุน</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>ขั้นในประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ฉบับที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>เปิดอยู่ใน</translation>
    </message>
    <message>
        <source>Says what a plan holds, and who has it open.</source>
        <translation>บอกว่าในแผนมีอะไรบ้าง และใครเปิดอยู่</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>ช่องแสดงผล (standard output)</translation>
    </message>
    <message>
        <source>Makes a new plan file; never overwrites one.</source>
        <translation>สร้างไฟล์แผนใหม่ ไม่เขียนทับไฟล์เดิม</translation>
    </message>
    <message>
        <source>starts with the plan in this JSON; “-” reads it from standard input</source>
        <translation>เริ่มจากแผนใน JSON นี้ ใช้ “-” เพื่ออ่านจากช่องรับข้อมูล</translation>
    </message>
    <message>
        <source>Takes the last steps back and says what each was.</source>
        <translation>เลิกทำขั้นล่าสุด และบอกว่าเป็นขั้นใด</translation>
    </message>
    <message>
        <source>how many; one unless given</source>
        <translation>กี่ขั้น ถ้าไม่ใส่คือหนึ่งขั้น</translation>
    </message>
    <message>
        <source>Brings undone steps back and says what each was.</source>
        <translation>ทำซ้ำขั้นที่เลิกทำ และบอกว่าเป็นขั้นใด</translation>
    </message>
    <message>
        <source>ok: %1 is whole – pages, references, tables, values and history.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>เรียบร้อย: %1 ครบถ้วน ทั้งหน้าข้อมูล การอ้างอิง ตาราง ค่า และประวัติ</translation>
    </message>
    <message>
        <source>Looks through the whole file: pages, references, tables, values, history.</source>
        <translation>ตรวจทั้งไฟล์ ทั้งหน้าข้อมูล การอ้างอิง ตาราง ค่า และประวัติ</translation>
    </message>
    <message>
        <source>Lists the named versions, oldest first.</source>
        <translation>แสดงฉบับที่บันทึกไว้ จากเก่าไปใหม่</translation>
    </message>
    <message>
        <source>names the present state first</source>
        <translation>ตั้งชื่อฉบับให้สภาพปัจจุบันก่อน</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ยอมรับแล้ว</translation>
    </message>
    <message>
        <source>baht</source>
        <translation>บาท</translation>
    </message>
    <message>
        <source>  Not shared out</source>
        <translation>  ยังไม่ได้จัดสรร</translation>
    </message>
    <message>
        <source>Households: income</source>
        <translation>ครัวเรือน: รายรับ</translation>
    </message>
    <message>
        <source>Households: expense</source>
        <translation>ครัวเรือน: รายจ่าย</translation>
    </message>
    <message>
        <source>Households: left over</source>
        <translation>ครัวเรือน: รายเหลือ</translation>
    </message>
    <message>
        <source>  A printed total of %1 baht differs from the sum of its lines, %2 baht</source>
        <translation>  ยอดรวมในสมุด %1 บาท ไม่ตรงกับผลรวมของรายการ %2 บาท</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>สถานการณ์: %1</translation>
    </message>
    <message>
        <source>Income a year</source>
        <translation>รายได้ต่อปี</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>ค่าใช้จ่ายต่อปี</translation>
    </message>
    <message>
        <source>Left over a year</source>
        <translation>รายเหลือต่อปี</translation>
    </message>
    <message>
        <source>Cash needed before 7 and 8</source>
        <translation>เงินสดที่ต้องใช้ก่อนข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Cash needed after 7 and 8</source>
        <translation>เงินสดที่ต้องใช้หลังข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Saved by 7 and 8</source>
        <translation>ใช้เงินน้อยลง</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>หุ้นทั้งหมด</translation>
    </message>
    <message>
        <source>Shares of one person, on average</source>
        <translation>หุ้นเฉลี่ยต่อคน</translation>
    </message>
    <message>
        <source>Prints the figures of a plan: income, cost, what is left, cash before and after 7 and 8.</source>
        <translation>แสดงตัวเลขของแผน รายได้ ค่าใช้จ่าย รายเหลือ เงินสดก่อนและหลังข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>counts for this scenario; normal if not given</source>
        <translation>คำนวณตามสถานการณ์นี้ ถ้าไม่ระบุคือปกติ</translation>
    </message>
    <message>
        <source>  Left over a year if %1: %2 baht</source>
        <translation>  รายเหลือต่อปีถ้า%1: %2 บาท</translation>
    </message>
    <message>
        <source>Put aside for tools a year</source>
        <translation>เก็บไว้ซื้อเครื่องมือใหม่ต่อปี</translation>
    </message>
    <message>
        <source>Months until what was bought has come back: %1</source>
        <translation>คืนทุนใน (เดือน): %1</translation>
    </message>
    <message>
        <source>Left over a year for each household</source>
        <translation>รายเหลือต่อปีต่อครัวเรือน</translation>
    </message>
    <message>
        <source>  %1: dividend %2 baht, refund %3 baht</source>
        <translation>  %1: ปันผล %2 บาท เฉลี่ยคืน %3 บาท</translation>
    </message>
    <message>
        <source>Net present value without 7 and 8</source>
        <translation>มูลค่าปัจจุบันสุทธิถ้าไม่มีข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>มูลค่าปัจจุบันสุทธิ</translation>
    </message>
    <message>
        <source>Rate of return a year (%): %1</source>
        <translation>อัตราผลตอบแทนต่อปี (%): %1</translation>
    </message>
    <message>
        <source>Takes a person's name out of a plan, its history, its versions and its kept copies. This cannot be undone.</source>
        <translation>ลบชื่อบุคคลออกจากแผน ประวัติ ฉบับต่าง ๆ และสำเนาที่เก็บไว้ เลิกทำไม่ได้</translation>
    </message>
    <message>
        <source>the name as it is written in the plan</source>
        <translation>ชื่อตามที่เขียนในแผน</translation>
    </message>
    <message>
        <source>only says where the name is and what would happen</source>
        <translation>บอกอย่างเดียวว่าชื่ออยู่ที่ไหนและจะเกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>erases; without it nothing is changed</source>
        <translation>ลงมือลบ ถ้าไม่ใส่จะไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Writes the plan as a book, as tables, as papers for a workshop, as a picture of the canvas, or everything as JSON.</source>
        <translation>เขียนแผนเป็นเล่ม เป็นตาราง เป็นเอกสารสำหรับเวที เป็นภาพแคนวาส หรือเขียนทั้งหมดเป็น JSON</translation>
    </message>
    <message>
        <source>what to write: the plan book as pdf, html, odt or docx; tables as xlsx or csv (a ZIP of files); the canvas as png, svg or canvas (JSON Canvas); papers as poster, worksheets or cards; products with photos (a ZIP); all data as json</source>
        <translation>สิ่งที่จะเขียน เล่มแผนใช้ pdf, html, odt หรือ docx ตารางใช้ xlsx หรือ csv (ไฟล์ ZIP) แคนวาสใช้ png, svg หรือ canvas (JSON Canvas) เอกสารสำหรับเวทีใช้ poster, worksheets หรือ cards สินค้าพร้อมรูปใช้ products (ไฟล์ ZIP) ข้อมูลทั้งหมดใช้ json</translation>
    </message>
    <message>
        <source>png and svg: pixels, 1920x1080 unless chosen; poster: a0 to a3; worksheets: a4, or a3 for the canvas on one sheet</source>
        <translation>png และ svg ใส่จำนวนจุดภาพ ถ้าไม่ใส่คือ 1920x1080 โปสเตอร์ใส่ a0 ถึง a3 ใบงานใส่ a4 หรือ a3 สำหรับแคนวาสแผ่นเดียว</translation>
    </message>
    <message>
        <source>poster: cut into sheets of an office printer</source>
        <translation>โปสเตอร์: แบ่งเป็นแผ่นสำหรับเครื่องพิมพ์สำนักงาน</translation>
    </message>
    <message>
        <source>poster: without the plan's notes, to write on</source>
        <translation>โปสเตอร์: ไม่ใส่โน้ตของแผน ไว้เขียนหรือติดโน้ตเอง</translation>
    </message>
    <message>
        <source>pdf and poster: Thai digits in headings and dates</source>
        <translation>pdf และโปสเตอร์: ใช้เลขไทยในหัวเรื่องและวันที่</translation>
    </message>
    <message>
        <source>for others: names become “ผู้เข้าร่วม 1”, telephone numbers and e-mail addresses go</source>
        <translation>สำหรับให้คนอื่น: ชื่อคนเป็น “ผู้เข้าร่วม 1” ไม่มีเบอร์โทรศัพท์และอีเมล</translation>
    </message>
    <message>
        <source>only says what would come</source>
        <translation>บอกเพียงว่าจะมีอะไรเข้ามา</translation>
    </message>
    <message>
        <source>No field for a person is filled in.</source>
        <translation>ไม่มีช่องสำหรับบุคคลที่กรอกไว้</translation>
    </message>
    <message>
        <source>%n time(s) in other texts</source>
        <translation>ในข้อความอื่น %n ครั้ง</translation>
    </message>
    <message>
        <source>Lists the people in a plan, and where each of them stands.</source>
        <translation>บอกว่ามีบุคคลใดอยู่ในแผน และอยู่ตรงไหน</translation>
    </message>
    <message>
        <source>pdf: whole, short, public (without personal data), hand-out, proposal (for another funder) or case (story, numbers, photos); cards: all, steps, dots, agenda, sign-in or badges</source>
        <translation>pdf: whole, short, public (ไม่มีข้อมูลส่วนบุคคล), hand-out, proposal (ข้อเสนอโครงการ) หรือ case (เรื่องเล่า ตัวเลข รูป); cards: all, steps, dots, agenda, sign-in หรือ badges</translation>
    </message>
    <message>
        <source>pdf, whole and short: without the plan file (and no history) that else lies inside the PDF</source>
        <translation>pdf แบบ whole และ short: ไม่แนบไฟล์แผน (ไม่มีประวัติ) ซึ่งปกติอยู่ใน PDF</translation>
    </message>
    <message>
        <source>Brings notes and links from a JSON Canvas file, or the rows of a table, into the plan, as one step.</source>
        <translation>นำโน้ตและเส้นเชื่อมจากไฟล์ JSON Canvas หรือแถวในตาราง เข้ามาในแผน เป็นขั้นเดียว</translation>
    </message>
    <message>
        <source>a JSON Canvas file (“-” reads it from standard input), or with --table a CSV or XLSX file</source>
        <translation>ไฟล์ JSON Canvas (“-” อ่านจาก standard input) หรือเมื่อใช้ --table คือไฟล์ CSV หรือ XLSX</translation>
    </message>
    <message>
        <source>what the rows are: notes, capital, partners, products, income, costs, households, courses or centres; the first row names the columns</source>
        <translation>แถวคืออะไร: notes, capital, partners, products, income, costs, households, courses หรือ centres แถวแรกเป็นชื่อคอลัมน์</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 refused</source>
        <translation>%1 จาก %2 ไฟล์ ไม่รับ %3</translation>
    </message>
    <message>
        <source>New plans: %1 · new versions: %2 · duplicates: %3 · unchanged: %4 · refused: %5</source>
        <translation>แผนใหม่ %1 · ฉบับใหม่ %2 · ซ้ำ %3 · เหมือนเดิม %4 · ไม่รับ %5</translation>
    </message>
    <message>
        <source>Plans: %1 · sub-districts: %2 · groups: %3 · leaders trained: %4 · centres: %5</source>
        <translation>แผน %1 · ตำบล %2 · กลุ่ม %3 · แกนนำที่ผ่านการอบรม %4 · ศูนย์บ่มเพาะ %5</translation>
    </message>
    <message>
        <source>Cash needed: %1 baht before, %2 after questions 7 and 8, %3 saved</source>
        <translation>ต้องใช้เงินสด %1 บาท หลังข้อ 7 และ 8 เหลือ %2 บาท ประหยัด %3 บาท</translation>
    </message>
    <message>
        <source>Library of plans</source>
        <translation>คลังแผน</translation>
    </message>
    <message>
        <source>import PATH…: takes plans in from files, folders, ZIPs and PDFs; goes on where it was stopped
list: the newest version of each plan
search WORDS: the first 50 texts that hold them
stats: what all plans add up to
export: the list; as xlsx with all sums</source>
        <translation>import PATH…: นำแผนเข้าจากไฟล์ โฟลเดอร์ ZIP และ PDF ทำต่อจากที่หยุดไว้ได้
list: ฉบับล่าสุดของแต่ละแผน
search WORDS: ข้อความ 50 รายการแรกที่มีคำเหล่านี้
stats: ภาพรวมของทุกแผน
export: รายการแผน ถ้าเป็น xlsx จะมียอดรวมทุกเรื่องด้วย</translation>
    </message>
    <message>
        <source>Keeps many plans: takes them in, lists, searches and counts them.</source>
        <translation>เก็บแผนจำนวนมาก: นำเข้า แสดงรายการ ค้น และนับ</translation>
    </message>
    <message>
        <source>the library; the one of this computer's user unless chosen</source>
        <translation>ไฟล์คลังแผน ถ้าไม่ระบุใช้คลังของผู้ใช้เครื่องนี้</translation>
    </message>
    <message>
        <source>list and export: only plans with these words in title, group, place or file name</source>
        <translation>list และ export: เฉพาะแผนที่มีคำเหล่านี้ในชื่อแผน กลุ่ม พื้นที่ หรือชื่อไฟล์</translation>
    </message>
    <message>
        <source>list and export: only these: year, region, province-group, province, cluster, plan-type, status, work-base, flag</source>
        <translation>list และ export: เฉพาะที่ระบุ ใช้ได้กับ year, region, province-group, province, cluster, plan-type, status, work-base, flag</translation>
    </message>
    <message>
        <source>list and export: older versions too</source>
        <translation>list และ export: รวมฉบับก่อนๆ ด้วย</translation>
    </message>
    <message>
        <source>export: csv unless chosen</source>
        <translation>export: ถ้าไม่ระบุเป็น csv</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>%n row(s) taken from the other copy.</source>
        <translation>นำมาจากอีกสำเนา %n แถว</translation>
    </message>
    <message>
        <source>%n conflict(s):</source>
        <translation>ขัดกัน %n จุด:</translation>
    </message>
    <message>
        <source>first plan</source>
        <translation>แผนแรก</translation>
    </message>
    <message>
        <source>other copy</source>
        <translation>อีกสำเนา</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ใช้</translation>
    </message>
    <message>
        <source>--anyway merges it all the same.</source>
        <translation>ใส่ --anyway ถ้ายังต้องการรวม</translation>
    </message>
    <message>
        <source>The two plans say the same.</source>
        <translation>แผนทั้งสองเหมือนกัน</translation>
    </message>
    <message>
        <source>Puts two copies of a plan together, as one step after the first one's history.</source>
        <translation>รวมสองสำเนาของแผน เป็นขั้นเดียวต่อจากประวัติของสำเนาแรก</translation>
    </message>
    <message>
        <source>where the merged plan goes; the two plans stay as they are</source>
        <translation>ไฟล์ของแผนที่รวมแล้ว แผนทั้งสองยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>the plan from which both went their way, when the files do not know it themselves</source>
        <translation>แผนต้นทางของทั้งสองสำเนา เมื่อไฟล์ไม่รู้เอง</translation>
    </message>
    <message>
        <source>whose side conflicts take; without it the first plan's, and exit code 1 when there are any</source>
        <translation>จุดที่ขัดกันใช้ของใคร ถ้าไม่บอกใช้ของแผนแรก และรหัสออกเป็น 1 เมื่อมีจุดขัดกัน</translation>
    </message>
    <message>
        <source>merges a file that says it is this plan and shares next to nothing with it</source>
        <translation>รวมไฟล์ที่บอกว่าเป็นแผนนี้แต่แทบไม่มีอะไรตรงกัน</translation>
    </message>
    <message>
        <source>Says in what two plans differ, by step and table; exit code 1 when they do.</source>
        <translation>บอกว่าสองแผนต่างกันตรงไหน ตามข้อและตาราง รหัสออกเป็น 1 เมื่อต่างกัน</translation>
    </message>
    <message>
        <source>Submission no. %1 · read by %2</source>
        <translation>ส่งครั้งที่ %1 · ผู้ทบทวน %2</translation>
    </message>
    <message>
        <source>%1 of %2 points · %3 of %4 questions scored</source>
        <translation>%1 จาก %2 คะแนน · ให้คะแนนแล้ว %3 จาก %4 ข้อ</translation>
    </message>
    <message>
        <source>%n remark(s) taken into the plan.</source>
        <translation>นำความเห็น %n ข้อเข้าแผนแล้ว</translation>
    </message>
    <message>
        <source>import PLAN REVIEW: takes the remarks into the plan that was sent
show REVIEW: what the reader says
memo REVIEW [PLAN] --output PDF: the memo on paper; with the plan it names the group</source>
        <translation>import PLAN REVIEW: นำความเห็นเข้าแผนที่ส่งไป
show REVIEW: แสดงว่าผู้ทบทวนเขียนอะไร
memo REVIEW [PLAN] --output PDF: บันทึกข้อความบนกระดาษ ถ้าให้แผนมาด้วยจะใส่ชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>Takes a review that came back into the plan, shows one, or prints it as a memo.</source>
        <translation>นำผลทบทวนที่ได้รับกลับมาเข้าแผน แสดง หรือทำเป็นบันทึกข้อความ</translation>
    </message>
    <message>
        <source>memo: where the PDF goes; a file that is there is replaced when the new one is whole</source>
        <translation>memo: ที่เก็บแฟ้ม PDF แฟ้มที่มีอยู่ถูกแทนเมื่อแฟ้มใหม่ครบถ้วน</translation>
    </message>
    <message>
        <source>Submission no. %1</source>
        <translation>ส่งครั้งที่ %1</translation>
    </message>
    <message>
        <source>Submission no. %1 is in %2.</source>
        <translation>ส่งครั้งที่ %1 อยู่ใน %2</translation>
    </message>
    <message>
        <source>Writes the plan as a submission, a file that cannot be changed any more, and notes it in the plan; exit code 1 while something must be mended.</source>
        <translation>ทำแฟ้มสำหรับส่งซึ่งแก้ไม่ได้อีก และจดไว้ในแผน รหัสออก 1 เมื่อยังมีเรื่องที่ต้องแก้</translation>
    </message>
    <message>
        <source>where the submission goes; a file that is there is not replaced</source>
        <translation>ที่เก็บแฟ้มสำหรับส่ง ไม่เขียนทับแฟ้มที่มีอยู่</translation>
    </message>
    <message>
        <source>who sends it</source>
        <translation>ผู้ส่ง</translation>
    </message>
    <message>
        <source>what to tell the reader</source>
        <translation>ข้อความถึงผู้ทบทวน</translation>
    </message>
    <message>
        <source>writes the plan book of what is sent beside it, too</source>
        <translation>ทำเล่มแผนของฉบับที่ส่งไว้ข้างกันด้วย</translation>
    </message>
    <message>
        <source>Draws a small picture of the canvas, as file managers show it.</source>
        <translation>วาดรูปย่อของแคนวาสอย่างที่โปรแกรมจัดการไฟล์แสดง</translation>
    </message>
    <message>
        <source>where to; a picture that is there is replaced</source>
        <translation>เขียนไปที่ไหน รูปเดิมจะถูกแทนที่</translation>
    </message>
    <message>
        <source>the longer side, 16 to 2048; 256 unless chosen</source>
        <translation>ด้านยาว 16 ถึง 2048 จุด ถ้าไม่บอกใช้ 256</translation>
    </message>
</context>
<context>
    <name>CommitteeSheet</name>
    <message>
        <source>Plans</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Plans for the committee</source>
        <translation>รายการแผนเสนอคณะกรรมการ</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation><numerusform>%n แผน</numerusform></translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>พิมพ์เมื่อ %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Plan and place</source>
        <translation>แผนและพื้นที่</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Warnings, status</source>
        <translation>ธงเตือน สถานะ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>มติ</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <translation>มกราคม</translation>
    </message>
    <message>
        <source>February</source>
        <translation>กุมภาพันธ์</translation>
    </message>
    <message>
        <source>March</source>
        <translation>มีนาคม</translation>
    </message>
    <message>
        <source>April</source>
        <translation>เมษายน</translation>
    </message>
    <message>
        <source>May</source>
        <translation>พฤษภาคม</translation>
    </message>
    <message>
        <source>June</source>
        <translation>มิถุนายน</translation>
    </message>
    <message>
        <source>July</source>
        <translation>กรกฎาคม</translation>
    </message>
    <message>
        <source>August</source>
        <translation>สิงหาคม</translation>
    </message>
    <message>
        <source>September</source>
        <translation>กันยายน</translation>
    </message>
    <message>
        <source>October</source>
        <translation>ตุลาคม</translation>
    </message>
    <message>
        <source>November</source>
        <translation>พฤศจิกายน</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ธันวาคม</translation>
    </message>
    <message>
        <source>%1 %2 %3 BE</source>
        <extracomment>Day, month name, year of the Buddhist Era.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A short date, then hours and minutes.</extracomment>
        <translation>%1 %2 น.</translation>
    </message>
</context>
<context>
    <name>EditHelp</name>
    <message>
        <source>what it is</source>
        <translation>ชื่อทุน</translation>
    </message>
    <message>
        <source>factor of production</source>
        <translation>ปัจจัยทางการผลิต</translation>
    </message>
    <message>
        <source>capital account</source>
        <translation>บัญชีทุน</translation>
    </message>
    <message>
        <source>how much; null for not said</source>
        <translation>จำนวน null คือไม่ระบุ</translation>
    </message>
    <message>
        <source>unit of the amount</source>
        <translation>หน่วยนับ</translation>
    </message>
    <message>
        <source>how far it is used</source>
        <translation>ใช้อยู่แค่ไหน</translation>
    </message>
    <message>
        <source>baht a year; null for not said</source>
        <translation>มูลค่าต่อปี (บาท) null คือไม่ระบุ</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>เป็นของใคร</translation>
    </message>
    <message>
        <source>which capital item</source>
        <translation>ทุนรายการใด</translation>
    </message>
    <message>
        <source>which capital items</source>
        <translation>ทุนรายการใดบ้าง</translation>
    </message>
    <message>
        <source>an id of your own, so that later lines can name it</source>
        <translation>รหัสที่ตั้งเอง เพื่อให้บรรทัดต่อไปอ้างถึงได้</translation>
    </message>
    <message>
        <source>which note</source>
        <translation>โน้ตใบใด</translation>
    </message>
    <message>
        <source>Adds an item to the capital inventory.</source>
        <translation>เพิ่มรายการในบัญชีทุน</translation>
    </message>
    <message>
        <source>Changes a capital item; fields that are not given stay.</source>
        <translation>แก้รายการทุน ช่องที่ไม่ใส่จะคงเดิม</translation>
    </message>
    <message>
        <source>Deletes capital items with their links.</source>
        <translation>ลบรายการทุนพร้อมเส้นเชื่อม</translation>
    </message>
    <message>
        <source>Links a capital item with a note that uses it.</source>
        <translation>เชื่อมทุนกับโน้ตที่ใช้ทุนนั้น</translation>
    </message>
    <message>
        <source>Takes such a link away.</source>
        <translation>ลบเส้นเชื่อมระหว่างทุนกับโน้ต</translation>
    </message>
    <message>
        <source>Writes a note in step 7 for each of these items, linked with it.</source>
        <translation>เขียนโน้ตในข้อ 7 ให้ทุนแต่ละรายการ และเชื่อมถึงกัน</translation>
    </message>
    <message>
        <source>Brings the plan back to a named version; undo takes that back.</source>
        <translation>พาแผนกลับไปฉบับที่บันทึกไว้ เลิกทำได้</translation>
    </message>
    <message>
        <source>which version; of several with one name the latest</source>
        <translation>ฉบับใด ถ้าชื่อซ้ำกันใช้ฉบับล่าสุด</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>up to 40 letters a–z, digits, - and _</source>
        <translation>ไม่เกิน 40 ตัว ใช้ a–z ตัวเลข - และ _</translation>
    </message>
    <message>
        <source>number 1 to 9</source>
        <translation>เลข 1 ถึง 9</translation>
    </message>
    <message>
        <source>number 0 to 6</source>
        <translation>เลข 0 ถึง 6</translation>
    </message>
    <message>
        <source>whole number from 0</source>
        <translation>จำนวนเต็มตั้งแต่ 0</translation>
    </message>
    <message>
        <source>a note: its id, or step and place such as "6.2"</source>
        <translation>โน้ต: รหัส หรือข้อกับลำดับ เช่น "6.2"</translation>
    </message>
    <message>
        <source>list of notes: ids, or step and place such as ["6.1", "6.2"]</source>
        <translation>รายการโน้ต: รหัส หรือข้อกับลำดับ เช่น ["6.1", "6.2"]</translation>
    </message>
    <message>
        <source>id, or number counted from 1</source>
        <translation>รหัส หรือลำดับที่นับจาก 1</translation>
    </message>
    <message>
        <source>list of ids, or of numbers counted from 1</source>
        <translation>รายการรหัส หรือลำดับที่นับจาก 1</translation>
    </message>
    <message>
        <source>id, day as 2026-05-31, or number counted from 1</source>
        <translation>รหัส วันที่แบบ 2026-05-31 หรือลำดับที่นับจาก 1</translation>
    </message>
    <message>
        <source>number with up to 3 decimals</source>
        <translation>ตัวเลข ทศนิยมไม่เกิน 3 ตำแหน่ง</translation>
    </message>
    <message>
        <source>number with up to 2 decimals</source>
        <translation>ตัวเลข ทศนิยมไม่เกิน 2 ตำแหน่ง</translation>
    </message>
    <message>
        <source>day as 2026-05-31 (CE)</source>
        <translation>วันที่แบบ 2026-05-31 (ค.ศ.)</translation>
    </message>
    <message>
        <source>month as 2026-05 (CE)</source>
        <translation>เดือนแบบ 2026-05 (ค.ศ.)</translation>
    </message>
    <message>
        <source>CE year, such as 2027 for fiscal year 2570</source>
        <translation>ปี ค.ศ. เช่น 2027 สำหรับปีงบประมาณ 2570</translation>
    </message>
    <message>
        <source>6, 4 or 2 digits as text</source>
        <translation>เลข 6, 4 หรือ 2 หลัก เป็นข้อความ</translation>
    </message>
    <message>
        <source>id or name</source>
        <translation>รหัสหรือชื่อ</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>เลือกจาก: %1</translation>
    </message>
    <message>
        <source>knowledge, skill, network or business</source>
        <translation>ความรู้ ทักษะ เครือข่าย หรือธุรกิจ</translation>
    </message>
    <message>
        <source>the goal in words, at most 500 characters</source>
        <translation>เป้าหมาย ไม่เกิน 500 ตัวอักษร</translation>
    </message>
    <message>
        <source>how to tell that it is reached</source>
        <translation>ตัวชี้วัด ดูอย่างไรว่าถึงเป้า</translation>
    </message>
    <message>
        <source>where it stands now; null for not said</source>
        <translation>ตอนนี้อยู่ที่เท่าใด null คือไม่ระบุ</translation>
    </message>
    <message>
        <source>where it shall stand; null for not said</source>
        <translation>เป้าอยู่ที่เท่าใด null คือไม่ระบุ</translation>
    </message>
    <message>
        <source>by when; null for not said</source>
        <translation>ภายในเดือนใด null คือไม่ระบุ</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>the note of step 6 that leads to it; null for none</source>
        <translation>โน้ตในข้อ 6 ที่พาไปถึงเป้า null คือไม่มี</translation>
    </message>
    <message>
        <source>which goal</source>
        <translation>เป้าหมายข้อใด</translation>
    </message>
    <message>
        <source>Adds a KSNB goal.</source>
        <translation>เพิ่มเป้าหมาย KSNB</translation>
    </message>
    <message>
        <source>Changes a goal; fields that are not given stay.</source>
        <translation>แก้เป้าหมาย ช่องที่ไม่ใส่จะคงเดิม</translation>
    </message>
    <message>
        <source>Deletes goals.</source>
        <translation>ลบเป้าหมาย</translation>
    </message>
    <message>
        <source>which goals</source>
        <translation>เป้าหมายข้อใดบ้าง</translation>
    </message>
    <message>
        <source>Changes the head of the plan; fields that are not given stay.</source>
        <translation>แก้ข้อมูลหัวแผน ช่องที่ไม่ใส่จะคงเดิม</translation>
    </message>
    <message>
        <source>the plan's title</source>
        <translation>ชื่อแผน</translation>
    </message>
    <message>
        <source>kind of plan</source>
        <translation>ประเภทแผน</translation>
    </message>
    <message>
        <source>year in which the fiscal year ends; null for not said</source>
        <translation>ปีที่ปีงบประมาณสิ้นสุด null คือไม่ระบุ</translation>
    </message>
    <message>
        <source>the vision, at most 4,000 characters</source>
        <translation>วิสัยทัศน์ ไม่เกิน 4,000 ตัวอักษร</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>คลัสเตอร์</translation>
    </message>
    <message>
        <source>kind within the cluster, in your own words</source>
        <translation>ประเภทย่อยในคลัสเตอร์ เขียนเองได้</translation>
    </message>
    <message>
        <source>Changes the group; fields that are not given stay.</source>
        <translation>แก้ข้อมูลกลุ่ม ช่องที่ไม่ใส่จะคงเดิม</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>kind of organisation</source>
        <translation>ประเภทองค์กร</translation>
    </message>
    <message>
        <source>registration number as written</source>
        <translation>เลขทะเบียนตามเอกสาร</translation>
    </message>
    <message>
        <source>day of its founding; null for not said</source>
        <translation>วันที่ก่อตั้ง null คือไม่ระบุ</translation>
    </message>
    <message>
        <source>Records how many members the group had on a day.</source>
        <translation>บันทึกจำนวนสมาชิก ณ วันที่</translation>
    </message>
    <message>
        <source>the day; a count of the same day is replaced</source>
        <translation>วันที่ จำนวนของวันเดียวกันจะถูกแทน</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Takes a number of members away.</source>
        <translation>ลบจำนวนสมาชิก</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>รายการใด</translation>
    </message>
    <message>
        <source>Adds a place of the official list to the area.</source>
        <translation>เพิ่มพื้นที่จากทะเบียนตำบล อำเภอ จังหวัด</translation>
    </message>
    <message>
        <source>the official code</source>
        <translation>รหัสทางการ</translation>
    </message>
    <message>
        <source>Adds a place that is in no list, in your own words.</source>
        <translation>เพิ่มพื้นที่ที่ไม่มีในทะเบียน เขียนเป็นข้อความ</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Takes a place out of the area.</source>
        <translation>ลบพื้นที่</translation>
    </message>
    <message>
        <source>which place</source>
        <translation>พื้นที่ใด</translation>
    </message>
    <message>
        <source>Adds a person to the working group.</source>
        <translation>เพิ่มคณะทำงาน</translation>
    </message>
    <message>
        <source>the name; may stay empty when a role is given</source>
        <translation>ชื่อ เว้นว่างได้ถ้าใส่หน้าที่</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>หน้าที่</translation>
    </message>
    <message>
        <source>Changes a person of the working group.</source>
        <translation>แก้ข้อมูลคณะทำงาน</translation>
    </message>
    <message>
        <source>which person</source>
        <translation>คนใด</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Takes a person out of the working group.</source>
        <translation>ลบคณะทำงาน</translation>
    </message>
    <message>
        <source>Says how many of the working group are of a sex and age.</source>
        <translation>บอกจำนวนคณะทำงานตามเพศและช่วงอายุ</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>ช่วงอายุ</translation>
    </message>
    <message>
        <source>how many; 0 takes the row away</source>
        <translation>จำนวน 0 คือลบแถว</translation>
    </message>
    <message>
        <source>Adds a note to a step.</source>
        <translation>เพิ่มโน้ตในข้อ</translation>
    </message>
    <message>
        <source>the step it belongs to</source>
        <translation>ข้อที่โน้ตอยู่</translation>
    </message>
    <message>
        <source>its words, at most 500 characters</source>
        <translation>ข้อความ ไม่เกิน 500 ตัวอักษร</translation>
    </message>
    <message>
        <source>its colour; 0 for none</source>
        <translation>สีของสาย 0 คือไม่มี</translation>
    </message>
    <message>
        <source>before which note, counted from 0; otherwise last</source>
        <translation>วางก่อนใบใด นับจาก 0 ถ้าไม่ใส่จะอยู่ท้ายสุด</translation>
    </message>
    <message>
        <source>Changes the words of a note.</source>
        <translation>แก้ข้อความในโน้ต</translation>
    </message>
    <message>
        <source>Gives notes a colour.</source>
        <translation>ใส่สีให้โน้ต</translation>
    </message>
    <message>
        <source>which notes</source>
        <translation>โน้ตใบใดบ้าง</translation>
    </message>
    <message>
        <source>their colour; 0 for none</source>
        <translation>สีของโน้ต 0 คือไม่มีสี</translation>
    </message>
    <message>
        <source>Moves notes to another step. Links that do not fit there go.</source>
        <translation>ย้ายโน้ตไปข้ออื่น เส้นเชื่อมที่ใช้กับข้อใหม่ไม่ได้จะหายไป</translation>
    </message>
    <message>
        <source>the step they go to</source>
        <translation>ข้อที่จะย้ายไป</translation>
    </message>
    <message>
        <source>Moves a note to another place in its step.</source>
        <translation>เลื่อนโน้ตในข้อเดิม</translation>
    </message>
    <message>
        <source>its new place, counted from 0</source>
        <translation>ลำดับใหม่ นับจาก 0</translation>
    </message>
    <message>
        <source>Deletes notes with their links.</source>
        <translation>ลบโน้ตพร้อมเส้นเชื่อม</translation>
    </message>
    <message>
        <source>Names a colour, for example after a product.</source>
        <translation>ตั้งชื่อสาย เช่น ตามชื่อสินค้า</translation>
    </message>
    <message>
        <source>the colour, 1 to 6</source>
        <translation>สาย 1 ถึง 6</translation>
    </message>
    <message>
        <source>its name; empty for the colour's own</source>
        <translation>ชื่อสาย เว้นว่างเพื่อใช้ชื่อสี</translation>
    </message>
    <message>
        <source>Links a note with another one.</source>
        <translation>เชื่อมโน้ตใบหนึ่งไปอีกใบ</translation>
    </message>
    <message>
        <source>the note that the link starts from</source>
        <translation>โน้ตต้นทาง</translation>
    </message>
    <message>
        <source>the note that it points at</source>
        <translation>โน้ตปลายทาง</translation>
    </message>
    <message>
        <source>Takes a link away.</source>
        <translation>ลบเส้นเชื่อม</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true หรือ false</translation>
    </message>
    <message>
        <source>which photo</source>
        <translation>รูปใด</translation>
    </message>
    <message>
        <source>Changes what is said of a photo; fields that are not given stay.</source>
        <translation>แก้ข้อมูลของรูป ช่องที่ไม่ได้ระบุคงเดิม</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>รูปนี้คืออะไร</translation>
    </message>
    <message>
        <source>the step that it is about; null for none</source>
        <translation>ข้อที่รูปนี้เกี่ยวข้อง ใส่ null ถ้าไม่มี</translation>
    </message>
    <message>
        <source>whether all of it has been written into notes</source>
        <translation>จดลงโน้ตครบทั้งรูปแล้วหรือยัง</translation>
    </message>
    <message>
        <source>Deletes photos; notes written from them stay.</source>
        <translation>ลบรูป โน้ตที่จดจากรูปยังอยู่</translation>
    </message>
    <message>
        <source>which photos</source>
        <translation>รูปใดบ้าง</translation>
    </message>
    <message>
        <source>Moves a photo to another place in the list.</source>
        <translation>ย้ายรูปไปตำแหน่งอื่นในรายการ</translation>
    </message>
    <message>
        <source>Says that a note was written from a photo.</source>
        <translation>บอกว่าโน้ตนี้จดมาจากรูป</translation>
    </message>
    <message>
        <source>Adds a note to a step and links it with the photo that it was read from.</source>
        <translation>เพิ่มโน้ตในข้อ และเชื่อมกับรูปที่อ่านมา</translation>
    </message>
    <message>
        <source>Accepts a finding of the check, with the group's reason.</source>
        <translation>ยอมรับข้อที่ตรวจพบ พร้อมเหตุผลของกลุ่ม</translation>
    </message>
    <message>
        <source>which rule found it</source>
        <translation>กฎข้อใดที่ตรวจพบ</translation>
    </message>
    <message>
        <source>the note that it is about; otherwise the first finding of the rule</source>
        <translation>โน้ตที่พบ ถ้าไม่บอกหมายถึงข้อแรกของกฎนี้</translation>
    </message>
    <message>
        <source>the capital item that it is about</source>
        <translation>รายการทุนที่พบ</translation>
    </message>
    <message>
        <source>the colour that it is about</source>
        <translation>สีของสายที่พบ</translation>
    </message>
    <message>
        <source>why the group lives with it, at most 500 characters</source>
        <translation>เหตุผลที่กลุ่มยอมรับ ไม่เกิน 500 ตัวอักษร</translation>
    </message>
    <message>
        <source>when the group said so; otherwise today</source>
        <translation>วันที่กลุ่มตกลง ถ้าไม่บอกหมายถึงวันนี้</translation>
    </message>
    <message>
        <source>Takes back that a finding was accepted.</source>
        <translation>เลิกยอมรับข้อที่ตรวจพบ</translation>
    </message>
    <message>
        <source>which acceptance</source>
        <translation>การยอมรับรายการใด</translation>
    </message>
    <message>
        <source>Adds an income to step 5 that sells a value to a customer.</source>
        <translation>เพิ่มรายได้ในข้อ 5 ที่ขายคุณค่าให้ลูกค้า</translation>
    </message>
    <message>
        <source>the value of step 1 that is sold</source>
        <translation>คุณค่าในข้อ 1 ที่ขาย</translation>
    </message>
    <message>
        <source>the customer of step 2 who pays</source>
        <translation>ลูกค้าในข้อ 2 ที่จ่าย</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>age</source>
        <translation>ช่วงอายุ</translation>
    </message>
    <message>
        <source>village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>a person's name; not needed</source>
        <translation>ชื่อคน ไม่ต้องใส่ก็ได้</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>กี่คน</translation>
    </message>
    <message>
        <source>Counts people who came.</source>
        <translation>นับผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>which workshop</source>
        <translation>เวทีไหน</translation>
    </message>
    <message>
        <source>Changes a line of people who came; fields that are not given stay.</source>
        <translation>แก้รายการผู้เข้าร่วม ช่องที่ไม่ได้ใส่จะคงเดิม</translation>
    </message>
    <message>
        <source>which line</source>
        <translation>รายการไหน</translation>
    </message>
    <message>
        <source>Deletes lines of people who came.</source>
        <translation>ลบรายการผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>which lines</source>
        <translation>รายการไหนบ้าง</translation>
    </message>
    <message>
        <source>which break-out group</source>
        <translation>กลุ่มย่อยไหน</translation>
    </message>
    <message>
        <source>whose notes they are; null for no group</source>
        <translation>เป็นโน้ตของกลุ่มย่อยไหน ใส่ null ถ้าไม่มี</translation>
    </message>
    <message>
        <source>what the groups were made by</source>
        <translation>แบ่งกลุ่มตามอะไร</translation>
    </message>
    <message>
        <source>Adds a break-out group.</source>
        <translation>เพิ่มกลุ่มย่อย</translation>
    </message>
    <message>
        <source>Changes a break-out group; fields that are not given stay.</source>
        <translation>แก้กลุ่มย่อย ช่องที่ไม่ได้ใส่จะคงเดิม</translation>
    </message>
    <message>
        <source>Deletes a break-out group; its notes and ideas stay.</source>
        <translation>ลบกลุ่มย่อย โน้ตและความคิดของกลุ่มยังอยู่</translation>
    </message>
    <message>
        <source>Says which break-out group notes come from.</source>
        <translation>บอกว่าโน้ตมาจากกลุ่มย่อยไหน</translation>
    </message>
    <message>
        <source>Adds the notes that a break-out group brings, in one step.</source>
        <translation>รวมโน้ตที่กลุ่มย่อยนำมา ในครั้งเดียว</translation>
    </message>
    <message>
        <source>the step of each note</source>
        <translation>ข้อของโน้ตแต่ละใบ</translation>
    </message>
    <message>
        <source>the words of each note, as many as steps</source>
        <translation>ข้อความของโน้ตแต่ละใบ จำนวนเท่ากับข้อ</translation>
    </message>
    <message>
        <source>which vote</source>
        <translation>การโหวตรอบไหน</translation>
    </message>
    <message>
        <source>what was voted for</source>
        <translation>โหวตให้อะไร</translation>
    </message>
    <message>
        <source>Opens a vote about the notes of one or more steps.</source>
        <translation>เปิดโหวตโน้ตของข้อหนึ่งหรือหลายข้อ</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>ข้อที่โหวต</translation>
    </message>
    <message>
        <source>dots per person, 1 to 20; otherwise 3</source>
        <translation>คะแนนต่อคน 1 ถึง 20 ถ้าไม่ใส่คือ 3</translation>
    </message>
    <message>
        <source>how many may vote; 0 for not said</source>
        <translation>จำนวนผู้มีสิทธิ์โหวต ใส่ 0 ถ้าไม่ระบุ</translation>
    </message>
    <message>
        <source>how the votes are given</source>
        <translation>วิธีลงคะแนน</translation>
    </message>
    <message>
        <source>Enters how many votes a note has.</source>
        <translation>ใส่คะแนนของโน้ต</translation>
    </message>
    <message>
        <source>how many votes; 0 for none</source>
        <translation>กี่คะแนน ใส่ 0 ถ้าไม่มี</translation>
    </message>
    <message>
        <source>Counts votes for a note, one by one or more.</source>
        <translation>นับคะแนนของโน้ต ทีละหนึ่งหรือมากกว่า</translation>
    </message>
    <message>
        <source>how many more; less when below 0</source>
        <translation>เพิ่มกี่คะแนน ใส่เลขลบถ้าจะลด</translation>
    </message>
    <message>
        <source>Closes a vote; its result stays.</source>
        <translation>ปิดโหวต ผลคะแนนยังอยู่</translation>
    </message>
    <message>
        <source>Deletes a vote with its result.</source>
        <translation>ลบการโหวตพร้อมผลคะแนน</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>รายการข้อความ</translation>
    </message>
    <message>
        <source>list of numbers 1 to 9</source>
        <translation>รายการตัวเลข 1 ถึง 9</translation>
    </message>
    <message>
        <source>a note such as "6.2", or the id of a note or of a part of one</source>
        <translation>โน้ต เช่น "6.2" หรือรหัสของโน้ตหรือของใบในกลุ่มโน้ต</translation>
    </message>
    <message>
        <source>whole number, also below 0</source>
        <translation>จำนวนเต็ม ติดลบได้</translation>
    </message>
    <message>
        <source>Adds many notes to a step at once.</source>
        <translation>เพิ่มโน้ตหลายใบในข้อหนึ่งพร้อมกัน</translation>
    </message>
    <message>
        <source>the words of each</source>
        <translation>ข้อความของแต่ละใบ</translation>
    </message>
    <message>
        <source>Copies notes to a step, without their links.</source>
        <translation>คัดลอกโน้ตไปอีกข้อ โดยไม่คัดลอกเส้นเชื่อม</translation>
    </message>
    <message>
        <source>Puts a copy after each note.</source>
        <translation>วางสำเนาไว้หลังโน้ตแต่ละใบ</translation>
    </message>
    <message>
        <source>Makes several notes of one. The first text stays with its links.</source>
        <translation>แยกโน้ตหนึ่งใบเป็นหลายใบ ใบแรกอยู่ที่เดิมพร้อมเส้นเชื่อม</translation>
    </message>
    <message>
        <source>the words of each, at least two</source>
        <translation>ข้อความของแต่ละใบ อย่างน้อยสองใบ</translation>
    </message>
    <message>
        <source>Makes a titled group of notes. Their wording stays inside it.</source>
        <translation>รวมโน้ตเป็นกลุ่มที่มีชื่อ ข้อความเดิมยังอยู่ในกลุ่ม</translation>
    </message>
    <message>
        <source>the group's words</source>
        <translation>ชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>Makes the parts of a group notes again.</source>
        <translation>ให้โน้ตในกลุ่มกลับเป็นโน้ตเดี่ยว</translation>
    </message>
    <message>
        <source>which group</source>
        <translation>กลุ่มใด</translation>
    </message>
    <message>
        <source>Says how well notes are known.</source>
        <translation>บอกว่าโน้ตมาจากการคาดเดา ถามมา หรือลองทำแล้ว</translation>
    </message>
    <message>
        <source>thought up, asked or tried</source>
        <translation>คาดเดา ถามมา หรือลองทำแล้ว</translation>
    </message>
    <message>
        <source>Says how far customers are and whether they buy or receive.</source>
        <translation>บอกว่าลูกค้าอยู่ระดับใด และเป็นผู้ซื้อหรือผู้รับบริการ</translation>
    </message>
    <message>
        <source>how far the customer is</source>
        <translation>ลูกค้าอยู่ระดับใด</translation>
    </message>
    <message>
        <source>whether they buy or receive the service</source>
        <translation>เป็นผู้ซื้อหรือผู้รับบริการ</translation>
    </message>
    <message>
        <source>which idea</source>
        <translation>ความคิดใด</translation>
    </message>
    <message>
        <source>which ideas</source>
        <translation>ความคิดใดบ้าง</translation>
    </message>
    <message>
        <source>Moves notes to the parking lot. Their links go.</source>
        <translation>ย้ายโน้ตไปที่จอดความคิด เส้นเชื่อมจะหายไป</translation>
    </message>
    <message>
        <source>Makes ideas notes of a step.</source>
        <translation>ให้ความคิดกลายเป็นโน้ตของข้อหนึ่ง</translation>
    </message>
    <message>
        <source>Decides what becomes of a parked idea.</source>
        <translation>ตัดสินใจว่าจะทำอย่างไรกับความคิดที่จอดไว้</translation>
    </message>
    <message>
        <source>what the group decided</source>
        <translation>กลุ่มตัดสินใจอย่างไร</translation>
    </message>
    <message>
        <source>Deletes ideas.</source>
        <translation>ลบความคิด</translation>
    </message>
    <message>
        <source>Adds an idea outside the nine steps.</source>
        <translation>เพิ่มความคิดไว้นอกเก้าข้อ</translation>
    </message>
    <message>
        <source>parking lot or idea board; otherwise the board</source>
        <translation>ที่จอดความคิดหรือกระดานความคิด ถ้าไม่บอกจะเป็นกระดาน</translation>
    </message>
    <message>
        <source>Changes the words of an idea.</source>
        <translation>แก้ข้อความของความคิด</translation>
    </message>
    <message>
        <source>its day; null for not said</source>
        <translation>วันที่จัด ใส่ null ถ้าไม่ระบุ</translation>
    </message>
    <message>
        <source>where it is held</source>
        <translation>สถานที่จัด</translation>
    </message>
    <message>
        <source>when it starts, minutes after midnight; 0 for not said</source>
        <translation>เวลาเริ่ม เป็นนาทีนับจากเที่ยงคืน ใส่ 0 ถ้าไม่ระบุ</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>the step of the canvas that it is about</source>
        <translation>เกี่ยวกับข้อไหนของแคนวาส</translation>
    </message>
    <message>
        <source>its name; empty for the usual one</source>
        <translation>ชื่อรายการ เว้นว่างถ้าใช้ชื่อปกติ</translation>
    </message>
    <message>
        <source>how long, at most 600 minutes</source>
        <translation>กี่นาที ไม่เกิน 600</translation>
    </message>
    <message>
        <source>which agenda item</source>
        <translation>รายการไหนในกำหนดการ</translation>
    </message>
    <message>
        <source>Adds an agenda item to a workshop.</source>
        <translation>เพิ่มรายการในกำหนดการของเวที</translation>
    </message>
    <message>
        <source>before which item, counted from 0; otherwise last</source>
        <translation>ไว้ก่อนรายการที่เท่าไร นับจาก 0 ถ้าไม่ใส่จะอยู่ท้าย</translation>
    </message>
    <message>
        <source>Changes an agenda item; fields that are not given stay.</source>
        <translation>แก้รายการในกำหนดการ ช่องที่ไม่ได้ใส่จะคงเดิม</translation>
    </message>
    <message>
        <source>Moves an agenda item to another place in its workshop.</source>
        <translation>ย้ายรายการในกำหนดการ</translation>
    </message>
    <message>
        <source>Deletes agenda items.</source>
        <translation>ลบรายการในกำหนดการ</translation>
    </message>
    <message>
        <source>which agenda items</source>
        <translation>รายการไหนบ้างในกำหนดการ</translation>
    </message>
    <message>
        <source>Adds a workshop with the agenda of one day.</source>
        <translation>เพิ่มเวทีพร้อมกำหนดการหนึ่งวัน</translation>
    </message>
    <message>
        <source>Changes a workshop; fields that are not given stay.</source>
        <translation>แก้ข้อมูลเวที ช่องที่ไม่ได้ใส่จะคงเดิม</translation>
    </message>
    <message>
        <source>Deletes a workshop with its agenda and who came.</source>
        <translation>ลบเวทีพร้อมกำหนดการและผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>the name of a group that is made with them; breakout is left out then</source>
        <translation>ชื่อกลุ่มย่อยที่สร้างขึ้นพร้อมกัน ถ้าใส่ ไม่ต้องใส่ breakout</translation>
    </message>
    <message>
        <source>Counts what one person gave in secret.</source>
        <translation>นับคะแนนที่คนหนึ่งให้ในการโหวตลับ</translation>
    </message>
    <message>
        <source>the notes, each as often as it has dots</source>
        <translation>โน้ตที่ให้ ใบละกี่จุดก็ใส่ซ้ำเท่านั้น</translation>
    </message>
    <message>
        <source>which row</source>
        <translation>แถวใด</translation>
    </message>
    <message>
        <source>which rows</source>
        <translation>แถวใดบ้าง</translation>
    </message>
    <message>
        <source>Adds a row: %1.</source>
        <translation>เพิ่ม%1</translation>
    </message>
    <message>
        <source>Changes a row (%1); fields that are not given stay.</source>
        <translation>แก้%1 ช่องที่ไม่ได้ให้ไว้คงเดิม</translation>
    </message>
    <message>
        <source>Deletes rows (%1) with all that speaks of them.</source>
        <translation>ลบ%1 พร้อมสิ่งที่อ้างถึง</translation>
    </message>
    <message>
        <source>new place, counted from 0</source>
        <translation>ตำแหน่งใหม่ นับจาก 0</translation>
    </message>
    <message>
        <source>Moves a row (%1) to another place.</source>
        <translation>เลื่อน%1ไปที่ใหม่</translation>
    </message>
    <message>
        <source>Takes products, income lines, needs and partners over from the canvas, as far as they are not there.</source>
        <translation>ดึงสินค้า รายการรายได้ สิ่งที่ต้องใช้ และภาคีจากแคนวาส เฉพาะที่ยังไม่มี</translation>
    </message>
    <message>
        <source>list of months, such as [1, 2, 12]</source>
        <translation>รายการเดือน เช่น [1, 2, 12]</translation>
    </message>
    <message>
        <source>list of 12 numbers, January first</source>
        <translation>ตัวเลข 12 จำนวน เริ่มจากมกราคม</translation>
    </message>
    <message>
        <source>worth a year is what the households' accounts leave over</source>
        <translation>มูลค่าต่อปีคือรายเหลือจากบัญชีครัวเรือน</translation>
    </message>
    <message>
        <source>unit of baseline and target; without one they are levels of the scale, 0 to 4 by default</source>
        <translation>หน่วยของค่าตั้งต้นและเป้าหมาย ถ้าไม่ใส่จะเป็นระดับของมาตรวัด ปกติคือ 0 ถึง 4</translation>
    </message>
    <message>
        <source>when it stood at the baseline; null for not said</source>
        <translation>วันที่ของค่าตั้งต้น ใส่ null ถ้าไม่ระบุ</translation>
    </message>
    <message>
        <source>Answers a remark of a review, or ticks it as done.</source>
        <translation>ตอบความเห็นในผลทบทวน หรือติ๊กว่าแก้แล้ว</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>add a note to step %1</source>
        <translation>เพิ่มโน้ตในข้อ %1</translation>
    </message>
    <message>
        <source>change a note's text</source>
        <translation>แก้ข้อความในโน้ต</translation>
    </message>
    <message numerus="yes">
        <source>colour %n note(s)</source>
        <translation><numerusform>ใส่สีโน้ต %n ใบ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>move %n note(s) to step %2</source>
        <translation><numerusform>ย้ายโน้ต %n ใบไปข้อ %2</numerusform></translation>
    </message>
    <message>
        <source>move a note within its step</source>
        <translation>เลื่อนโน้ตในข้อเดิม</translation>
    </message>
    <message numerus="yes">
        <source>delete %n note(s)</source>
        <translation><numerusform>ลบโน้ต %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>name thread %1</source>
        <translation>ตั้งชื่อสาย %1</translation>
    </message>
    <message>
        <source>link two notes</source>
        <translation>เชื่อมโน้ตสองใบ</translation>
    </message>
    <message>
        <source>unlink two notes</source>
        <translation>เลิกเชื่อมโน้ตสองใบ</translation>
    </message>
    <message>
        <source>add capital</source>
        <translation>เพิ่มทุน</translation>
    </message>
    <message>
        <source>change capital</source>
        <translation>แก้รายการทุน</translation>
    </message>
    <message numerus="yes">
        <source>delete %n capital item(s)</source>
        <translation><numerusform>ลบทุน %n รายการ</numerusform></translation>
    </message>
    <message>
        <source>link capital with a note</source>
        <translation>เชื่อมทุนกับโน้ต</translation>
    </message>
    <message>
        <source>unlink capital from a note</source>
        <translation>เลิกเชื่อมทุนกับโน้ต</translation>
    </message>
    <message numerus="yes">
        <source>send %n capital item(s) to step 7</source>
        <translation><numerusform>ส่งทุน %n รายการไปข้อ 7</numerusform></translation>
    </message>
    <message>
        <source>add a goal (%1)</source>
        <translation>เพิ่มเป้าหมาย (%1)</translation>
    </message>
    <message>
        <source>change a goal</source>
        <translation>แก้เป้าหมาย</translation>
    </message>
    <message numerus="yes">
        <source>delete %n goal(s)</source>
        <translation><numerusform>ลบเป้าหมาย %n ข้อ</numerusform></translation>
    </message>
    <message>
        <source>change the plan's details</source>
        <translation>แก้รายละเอียดแผน</translation>
    </message>
    <message>
        <source>change the group's details</source>
        <translation>แก้รายละเอียดกลุ่ม</translation>
    </message>
    <message>
        <source>record a number of members</source>
        <translation>บันทึกจำนวนสมาชิก</translation>
    </message>
    <message>
        <source>remove a number of members</source>
        <translation>ลบจำนวนสมาชิก</translation>
    </message>
    <message>
        <source>add an area</source>
        <translation>เพิ่มพื้นที่</translation>
    </message>
    <message>
        <source>add an area in words</source>
        <translation>เพิ่มพื้นที่เป็นข้อความ</translation>
    </message>
    <message>
        <source>remove an area</source>
        <translation>ลบพื้นที่</translation>
    </message>
    <message>
        <source>add a member of the working group</source>
        <translation>เพิ่มคณะทำงาน</translation>
    </message>
    <message>
        <source>change a member of the working group</source>
        <translation>แก้ข้อมูลคณะทำงาน</translation>
    </message>
    <message>
        <source>remove a member of the working group</source>
        <translation>ลบคณะทำงาน</translation>
    </message>
    <message>
        <source>count the working group</source>
        <translation>นับจำนวนคณะทำงาน</translation>
    </message>
    <message>
        <source>restore a version</source>
        <translation>กลับไปใช้ฉบับที่บันทึกไว้</translation>
    </message>
    <message numerus="yes">
        <source>add %n photo(s)</source>
        <translation><numerusform>เพิ่มรูป %n รูป</numerusform></translation>
    </message>
    <message>
        <source>change what is said of a photo</source>
        <translation>แก้ข้อมูลของรูป</translation>
    </message>
    <message numerus="yes">
        <source>delete %n photo(s)</source>
        <translation><numerusform>ลบรูป %n รูป</numerusform></translation>
    </message>
    <message>
        <source>move a photo in the list</source>
        <translation>ย้ายลำดับรูป</translation>
    </message>
    <message>
        <source>link a photo with a note</source>
        <translation>เชื่อมรูปกับโน้ต</translation>
    </message>
    <message>
        <source>unlink a photo from a note</source>
        <translation>เลิกเชื่อมรูปกับโน้ต</translation>
    </message>
    <message>
        <source>write a note of step %1 from a photo</source>
        <translation>จดโน้ตข้อ %1 จากรูป</translation>
    </message>
    <message numerus="yes">
        <source>add %n note(s) to step %2</source>
        <translation><numerusform>เพิ่มโน้ต %n ใบในข้อ %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>copy %n note(s) to step %2</source>
        <translation><numerusform>คัดลอกโน้ต %n ใบไปข้อ %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n note(s)</source>
        <translation><numerusform>ทำสำเนาโน้ต %n ใบ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>split a note into %n</source>
        <translation><numerusform>แยกโน้ตเป็น %n ใบ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>merge %n note(s) into a group</source>
        <translation><numerusform>รวมโน้ต %n ใบเป็นกลุ่ม</numerusform></translation>
    </message>
    <message>
        <source>take a group apart</source>
        <translation>แยกกลุ่มโน้ต</translation>
    </message>
    <message numerus="yes">
        <source>say how %n note(s) are known</source>
        <translation><numerusform>บอกที่มาของโน้ต %n ใบ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>describe %n customer(s)</source>
        <translation><numerusform>บอกระดับหรือบทบาทลูกค้า %n กลุ่ม</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>park %n note(s)</source>
        <translation><numerusform>พักโน้ต %n ใบไว้ที่จอดความคิด</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>bring %n idea(s) into step %2</source>
        <translation><numerusform>นำความคิด %n ข้อเข้าข้อ %2</numerusform></translation>
    </message>
    <message>
        <source>decide about an idea</source>
        <translation>ตัดสินใจเรื่องความคิดที่จอดไว้</translation>
    </message>
    <message numerus="yes">
        <source>delete %n idea(s)</source>
        <translation><numerusform>ลบความคิด %n ข้อ</numerusform></translation>
    </message>
    <message>
        <source>add an idea</source>
        <translation>เพิ่มความคิด</translation>
    </message>
    <message>
        <source>change an idea's text</source>
        <translation>แก้ข้อความของความคิด</translation>
    </message>
    <message>
        <source>accept a finding</source>
        <translation>ยอมรับข้อที่ตรวจพบ</translation>
    </message>
    <message>
        <source>take back that a finding was accepted</source>
        <translation>เลิกยอมรับข้อที่ตรวจพบ</translation>
    </message>
    <message>
        <source>add an income for a value and a customer</source>
        <translation>เพิ่มรายได้จากคุณค่าและลูกค้า</translation>
    </message>
    <message>
        <source>add a workshop</source>
        <translation>เพิ่มเวที</translation>
    </message>
    <message>
        <source>change the workshop's details</source>
        <translation>แก้ข้อมูลเวที</translation>
    </message>
    <message>
        <source>delete a workshop</source>
        <translation>ลบเวที</translation>
    </message>
    <message>
        <source>add an agenda item</source>
        <translation>เพิ่มรายการในกำหนดการ</translation>
    </message>
    <message>
        <source>change an agenda item</source>
        <translation>แก้รายการในกำหนดการ</translation>
    </message>
    <message>
        <source>move an agenda item</source>
        <translation>ย้ายรายการในกำหนดการ</translation>
    </message>
    <message numerus="yes">
        <source>delete %n agenda item(s)</source>
        <translation><numerusform>ลบกำหนดการ %n รายการ</numerusform></translation>
    </message>
    <message>
        <source>add people who came</source>
        <translation>เพิ่มผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>change people who came</source>
        <translation>แก้ผู้เข้าร่วม</translation>
    </message>
    <message numerus="yes">
        <source>delete %n line(s) of people who came</source>
        <translation><numerusform>ลบผู้เข้าร่วม %n รายการ</numerusform></translation>
    </message>
    <message>
        <source>add a break-out group</source>
        <translation>เพิ่มกลุ่มย่อย</translation>
    </message>
    <message>
        <source>change a break-out group</source>
        <translation>แก้กลุ่มย่อย</translation>
    </message>
    <message>
        <source>delete a break-out group</source>
        <translation>ลบกลุ่มย่อย</translation>
    </message>
    <message numerus="yes">
        <source>mark the group of %n note(s)</source>
        <translation><numerusform>ใส่กลุ่มย่อยให้โน้ต %n ใบ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>gather %n note(s) of a group</source>
        <translation><numerusform>รวมโน้ตของกลุ่มย่อย %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>open a vote</source>
        <translation>เปิดโหวต</translation>
    </message>
    <message>
        <source>enter the votes of a note</source>
        <translation>ใส่คะแนนของโน้ต</translation>
    </message>
    <message>
        <source>count a vote</source>
        <translation>นับคะแนน</translation>
    </message>
    <message>
        <source>close a vote</source>
        <translation>ปิดโหวต</translation>
    </message>
    <message>
        <source>delete a vote</source>
        <translation>ลบการโหวต</translation>
    </message>
    <message>
        <source>pull the canvas into the numbers</source>
        <translation>ดึงจากแคนวาสมาเป็นตัวเลข</translation>
    </message>
    <message>
        <source>vote in secret</source>
        <translation>โหวตลับ</translation>
    </message>
    <message>
        <source>add %2 %1</source>
        <translation>เพิ่ม%1 %2 รายการ</translation>
    </message>
    <message>
        <source>delete %2 %1</source>
        <translation>ลบ%1 %2 รายการ</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>เพิ่ม%1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>ลบ%1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>เลื่อน%1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>แก้%1</translation>
    </message>
    <message numerus="yes">
        <source>bring in %n note(s) from a canvas file</source>
        <translation><numerusform>นำเข้าโน้ต %n ใบจากแฟ้มแคนวาส</numerusform></translation>
    </message>
    <message>
        <source>merge the plan from %1</source>
        <translation>รวมแผนจาก %1</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Not reached: copies on sticks and other computers, in chats and e-mails, exported files and paper. Disks and sticks may keep traces of old files.</source>
        <translation>ที่ลบไม่ถึง คือ สำเนาในแฟลชไดรฟ์และเครื่องอื่น ในแชตและอีเมล ไฟล์ที่ส่งออกแล้ว และกระดาษ ดิสก์และแฟลชไดรฟ์อาจมีร่องรอยของไฟล์เก่าค้างอยู่</translation>
    </message>
    <message>
        <source>This cannot be undone: nothing brings the name back.</source>
        <translation>เรื่องนี้เลิกทำไม่ได้ ไม่มีทางเอาชื่อกลับมา</translation>
    </message>
    <message>
        <source>“%1” goes out of %2: out of %3 texts, %4 steps of the history and %5 other entries such as names of versions, and out of %6 kept copies of the plan.</source>
        <translation>จะลบ “%1” ออกจาก %2 คือ ข้อความ %3 แห่ง ประวัติ %4 ขั้น ที่อื่น เช่น ชื่อฉบับ %5 แห่ง และสำเนาแผนที่เก็บไว้ %6 ไฟล์</translation>
    </message>
    <message>
        <source>Fields for a person that hold the name become empty; elsewhere the word “%1” takes its place. Undo and versions go on working, without the name.</source>
        <translation>ช่องสำหรับบุคคลที่มีชื่อนี้จะว่างลง ที่อื่นใช้คำว่า “%1” แทน เลิกทำและฉบับเก่ายังใช้ได้ตามเดิม แต่ไม่มีชื่อนี้</translation>
    </message>
    <message>
        <source>So short a name is also part of other words: it goes only where it stands alone.</source>
        <translation>ชื่อสั้นแบบนี้อาจเป็นส่วนของคำอื่น จึงลบเฉพาะที่อยู่เดี่ยว ๆ</translation>
    </message>
    <message>
        <source>“%1” is gone from %2, its history and its versions; every byte of the file was searched.</source>
        <translation>ลบ “%1” ออกจาก %2 ประวัติ และทุกฉบับแล้ว ค้นทุกไบต์ของไฟล์แล้วไม่พบ</translation>
    </message>
    <message>
        <source>“%1” was not in %2.</source>
        <translation>ไม่มี “%1” ใน %2</translation>
    </message>
    <message>
        <source>It is also gone from %n kept cop(ies) of the plan.</source>
        <translation>ลบออกจากสำเนาแผนที่เก็บไว้ %n ไฟล์แล้วด้วย</translation>
    </message>
    <message>
        <source>A file left by a crash still holds it; delete it when no program uses it: %1</source>
        <translation>ไฟล์ที่ค้างจากเครื่องดับยังมีชื่อนี้อยู่ ลบเองเมื่อไม่มีโปรแกรมใช้แล้ว: %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no command “%1”. Run with --help to see all of them.</source>
        <translation>ไม่มีคำสั่ง “%1” ใช้ --help เพื่อดูคำสั่งทั้งหมด</translation>
    </message>
    <message>
        <source>%1 is missing. Run this command with --help to see what it needs.</source>
        <translation>ยังไม่ได้ใส่ %1 ใช้คำสั่งนี้กับ --help เพื่อดูว่าต้องใส่อะไรบ้าง</translation>
    </message>
    <message>
        <source>This command knows no “%1”. Run it with --help to see its options.</source>
        <translation>คำสั่งนี้ไม่รู้จัก “%1” ใช้คำสั่งนี้กับ --help เพื่อดูตัวเลือกที่มี</translation>
    </message>
    <message>
        <source>“%1” cannot be used for %2. Possible: %3.</source>
        <translation>ใช้ “%1” กับ %2 ไม่ได้ ค่าที่ใช้ได้คือ %3</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>ไม่พบไฟล์ %1 โปรดตรวจชื่อไฟล์และโฟลเดอร์</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 เป็นโฟลเดอร์ โปรดระบุชื่อไฟล์ที่อยู่ในโฟลเดอร์นั้น</translation>
    </message>
    <message>
        <source>The file %1 is empty: probably it was not copied whole. Ask the sender for it again; the file was left as it is.</source>
        <translation>ไฟล์ %1 ว่างเปล่า น่าจะคัดลอกมาไม่ครบ โปรดขอไฟล์จากผู้ส่งอีกครั้ง โปรแกรมไม่ได้แก้ไขไฟล์นี้</translation>
    </message>
    <message>
        <source>%1 is larger than %3 and was not read. Check that it is the right file; it was left as it is.</source>
        <translation>%1 มีขนาดเกิน %3 จึงไม่ได้อ่าน โปรดตรวจว่าเป็นไฟล์ที่ต้องการ โปรแกรมไม่ได้แก้ไขไฟล์นี้</translation>
    </message>
    <message>
        <source>%1 is not a plan of this program. Choose a file that ends in .cbmc; this one was left as it is.</source>
        <translation>%1 ไม่ใช่ไฟล์แผนของโปรแกรมนี้ โปรดเลือกไฟล์ที่ลงท้ายด้วย .cbmc โปรแกรมไม่ได้แก้ไขไฟล์นี้</translation>
    </message>
    <message>
        <source>The end of the plan %1 is missing: it was not copied whole. Copy it again from where it came; this file was left as it is.</source>
        <translation>ไฟล์แผน %1 ขาดส่วนท้าย เพราะคัดลอกมาไม่ครบ โปรดคัดลอกใหม่จากต้นทาง โปรแกรมไม่ได้แก้ไขไฟล์นี้</translation>
    </message>
    <message>
        <source>The plan %1 was made by a newer version of this program (file version %3). Install the newer version to work on it; the file was left as it is.</source>
        <translation>แผน %1 สร้างด้วยโปรแกรมรุ่นใหม่กว่า (รุ่นของไฟล์ %3) โปรดติดตั้งโปรแกรมรุ่นใหม่ก่อนทำงานต่อ โปรแกรมไม่ได้แก้ไขไฟล์นี้</translation>
    </message>
    <message>
        <source>The plan %1 is damaged (%2). Use another copy of it; this file was left as it is.</source>
        <translation>ไฟล์แผน %1 เสียหาย (%2) โปรดใช้สำเนาอื่นของแผนนี้ โปรแกรมไม่ได้แก้ไขไฟล์นี้</translation>
    </message>
    <message>
        <source>The tables in %1 are not those of a plan: another program changed it. Use another copy; this file was left as it is.</source>
        <translation>ตารางในไฟล์ %1 ไม่ใช่ตารางของแผน มีโปรแกรมอื่นมาแก้ไข โปรดใช้สำเนาอื่น โปรแกรมไม่ได้แก้ไขไฟล์นี้</translation>
    </message>
    <message>
        <source>A value in the plan %1 is damaged (%2). Use another copy of it; this file was left as it is.</source>
        <translation>ข้อมูลบางค่าในแผน %1 เสียหาย (%2) โปรดใช้สำเนาอื่นของแผนนี้ โปรแกรมไม่ได้แก้ไขไฟล์นี้</translation>
    </message>
    <message>
        <source>The history in the plan %1 is damaged (%2). The plan itself can be read; export it and go on in a new file.</source>
        <translation>ประวัติการแก้ไขในแผน %1 เสียหาย (%2) ตัวแผนยังอ่านได้ โปรดส่งออกแล้วทำงานต่อในไฟล์ใหม่</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may read it and that the stick or disk is still there.</source>
        <translation>อ่านไฟล์ %1 ไม่ได้ โปรดตรวจสิทธิ์การอ่าน และดูว่าแฟลชไดรฟ์หรือดิสก์ยังเสียบอยู่</translation>
    </message>
    <message>
        <source>Another file has taken the place of %1 since it was opened. Save a copy under another name, then compare the two; nothing was overwritten.</source>
        <translation>มีไฟล์อื่นมาแทนที่ %1 ตั้งแต่เปิดแผนไว้ โปรดบันทึกสำเนาเป็นชื่ออื่นแล้วเทียบสองไฟล์ ไม่มีไฟล์ใดถูกเขียนทับ</translation>
    </message>
    <message>
        <source>Another program is writing to %1 just now. Try again in a moment; nothing was changed.</source>
        <translation>โปรแกรมอื่นกำลังเขียน %1 อยู่พอดี โปรดลองใหม่อีกสักครู่ ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another folder, such as Documents; nothing was changed.</source>
        <translation>ท่านไม่มีสิทธิ์เขียนที่ %1 โปรดเลือกโฟลเดอร์อื่น เช่น เอกสาร ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>%1 lies where nothing can be written. Save a copy in another folder and work there; nothing was changed.</source>
        <translation>%1 อยู่ในที่ที่เขียนข้อมูลไม่ได้ โปรดบันทึกสำเนาไว้ในโฟลเดอร์อื่นแล้วทำงานที่นั่น ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Make some room and try again; what was there before is still whole.</source>
        <translation>พื้นที่ดิสก์เต็ม เขียน %1 ไม่ได้ โปรดลบไฟล์ที่ไม่ใช้แล้วลองใหม่ ข้อมูลเดิมยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Writing %1 failed (%3). Check the stick or disk, or save a copy elsewhere; what was there before is still whole.</source>
        <translation>เขียน %1 ไม่สำเร็จ (%3) โปรดตรวจแฟลชไดรฟ์หรือดิสก์ หรือบันทึกสำเนาไว้ที่อื่น ข้อมูลเดิมยังอยู่ครบ</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name; it was not overwritten.</source>
        <translation>มีไฟล์ %1 อยู่แล้ว โปรดตั้งชื่ออื่น ไฟล์เดิมไม่ถูกเขียนทับ</translation>
    </message>
    <message>
        <source>There is no folder %3. Make it first, or choose another one.</source>
        <translation>ไม่พบโฟลเดอร์ %3 โปรดสร้างโฟลเดอร์ก่อน หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The plan %1 is open in another program: %3, since %2. Close it there, then try again; nothing was changed.</source>
        <translation>แผน %1 เปิดอยู่ในอีกโปรแกรม คือ %3 ตั้งแต่ %2 โปรดปิดที่นั่นก่อนแล้วลองใหม่ ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Another computer is working on the plan %1: %3, since %2. Make sure it is closed there, then take it over; nothing was changed.</source>
        <translation>คอมพิวเตอร์อีกเครื่องกำลังทำแผน %1 อยู่ คือ %3 ตั้งแต่ %2 เมื่อแน่ใจว่าปิดที่เครื่องนั้นแล้ว จึงรับช่วงต่อได้ ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The text (%2) is too long: at most %3 characters. Shorten it or split it; nothing was changed.</source>
        <translation>ข้อความ (%2) ยาวเกินไป ใส่ได้ไม่เกิน %3 ตัวอักษร โปรดย่อหรือแบ่งเป็นหลายใบ ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The text (%2) holds a control character that no keyboard types. Remove it; nothing was changed.</source>
        <translation>ข้อความ (%2) มีอักขระควบคุมซึ่งพิมพ์จากแป้นพิมพ์ไม่ได้ โปรดลบออก ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>A text that must not be empty is empty (%2). Write at least one word; nothing was changed.</source>
        <translation>ข้อความที่ต้องใส่ยังว่างอยู่ (%2) โปรดเขียนอย่างน้อยหนึ่งคำ ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>“%1” is not a number (%2). Write for example 1,234.50 or ๑,๒๓๔.๕๐.</source>
        <translation>“%1” ไม่ใช่ตัวเลขที่อ่านได้ (%2) โปรดเขียนเช่น 1,234.50 หรือ ๑,๒๓๔.๕๐</translation>
    </message>
    <message>
        <source>The number %1 is out of range (%2). Possible: %3.</source>
        <translation>ตัวเลข %1 อยู่นอกช่วงที่ใช้ได้ (%2) ช่วงที่ใช้ได้คือ %3</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read (%2). Write for example 31 พ.ค. 2569; in files 2026-05-31.</source>
        <translation>“%1” ไม่ใช่วันที่ที่อ่านได้ (%2) โปรดเขียนเช่น 31 พ.ค. 2569 ในไฟล์ให้เขียน 2026-05-31</translation>
    </message>
    <message>
        <source>There is no day %1 in the calendar (%2). Check day and month.</source>
        <translation>ไม่มีวันที่ %1 ในปฏิทิน (%2) โปรดตรวจวันและเดือน</translation>
    </message>
    <message>
        <source>The year in “%1” can be read in two ways. Write it with four digits, such as 2569.</source>
        <translation>ปีใน “%1” อ่านได้สองแบบ โปรดเขียนปีสี่หลัก เช่น 2569</translation>
    </message>
    <message>
        <source>“%1” is not a year that can be used (%2). Write พ.ศ. with four digits, such as 2570; in files the CE year, 2027.</source>
        <translation>“%1” ไม่ใช่ปีที่ใช้ได้ (%2) โปรดเขียน พ.ศ. สี่หลัก เช่น 2570 ในไฟล์ให้ใช้ ค.ศ. เช่น 2027</translation>
    </message>
    <message>
        <source>The JSON is not well formed at %2. Mend that place; nothing was read from it.</source>
        <translation>JSON เขียนไม่ถูกรูปแบบที่ %2 โปรดแก้ตรงนั้น ยังไม่ได้อ่านข้อมูลใด</translation>
    </message>
    <message>
        <source>The key “%1” at %2 is not known. Remove it or check its spelling; nothing was read.</source>
        <translation>ไม่รู้จักคีย์ “%1” ที่ %2 โปรดลบออกหรือตรวจตัวสะกด ยังไม่ได้อ่านข้อมูลใด</translation>
    </message>
    <message>
        <source>The key “%1” is missing at %2. Add it; nothing was read.</source>
        <translation>ขาดคีย์ “%1” ที่ %2 โปรดเพิ่มเข้าไป ยังไม่ได้อ่านข้อมูลใด</translation>
    </message>
    <message>
        <source>The value at %2 must be %3. Mend it; nothing was read.</source>
        <translation>ค่าที่ %2 ต้องเป็น%3 โปรดแก้ไข ยังไม่ได้อ่านข้อมูลใด</translation>
    </message>
    <message>
        <source>“%1” at %2 is not one of: %3.</source>
        <translation>“%1” ที่ %2 ไม่อยู่ในรายการที่ใช้ได้ คือ %3</translation>
    </message>
    <message>
        <source>“%1” stands twice at %2. Keep one of them; nothing was read.</source>
        <translation>“%1” ซ้ำกันที่ %2 โปรดเก็บไว้เพียงหนึ่ง ยังไม่ได้อ่านข้อมูลใด</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than a plan can be, at %2. Check that it is the right file.</source>
        <translation>JSON ซ้อนกันลึกเกินกว่าแผนจะเป็นได้ ที่ %2 โปรดตรวจว่าเป็นไฟล์ที่ต้องการ</translation>
    </message>
    <message>
        <source>There are too many entries at %2: at most %3. Nothing was read.</source>
        <translation>มีรายการมากเกินไปที่ %2 ใส่ได้ไม่เกิน %3 รายการ ยังไม่ได้อ่านข้อมูลใด</translation>
    </message>
    <message>
        <source>The text is not UTF-8 at %2. Save the file as UTF-8; nothing was read.</source>
        <translation>ข้อความไม่ใช่ UTF-8 ที่ %2 โปรดบันทึกไฟล์เป็น UTF-8 ยังไม่ได้อ่านข้อมูลใด</translation>
    </message>
    <message>
        <source>This JSON is not a plan: “format” must be “tambon-canvas-plan”. Choose another file.</source>
        <translation>JSON นี้ไม่ใช่แผน “format” ต้องเป็น “tambon-canvas-plan” โปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>This JSON was written by a newer version of the program (format %1). Install the newer version to read it.</source>
        <translation>JSON นี้เขียนด้วยโปรแกรมรุ่นใหม่กว่า (รูปแบบ %1) โปรดติดตั้งโปรแกรมรุ่นใหม่ก่อนอ่าน</translation>
    </message>
    <message>
        <source>There is no edit “%1” (%2). See apply --help for all of them.</source>
        <translation>ไม่มีการแก้ไขชื่อ “%1” (%2) ดูชื่อทั้งหมดได้จาก apply --help</translation>
    </message>
    <message>
        <source>“%1” (%2) is not there: nothing in the plan has this key or id. Check the reference; nothing was changed.</source>
        <translation>ไม่พบ “%1” (%2) ในแผนไม่มีคีย์หรือรหัสนี้ โปรดตรวจสิ่งที่อ้างถึง ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>There is no tambon, district or province with the code %1 (%2). Search it by name, or give it as text.</source>
        <translation>ไม่มีตำบล อำเภอ หรือจังหวัดรหัส %1 (%2) โปรดค้นจากชื่อ หรือพิมพ์เป็นข้อความ</translation>
    </message>
    <message>
        <source>A note of step %1 cannot be linked with one of step %3 (%2). The help lists which steps belong together.</source>
        <translation>เชื่อมโน้ตข้อ %1 ไปยังโน้ตข้อ %3 ไม่ได้ (%2) ดูได้จากวิธีใช้ว่าข้อใดเชื่อมถึงกัน</translation>
    </message>
    <message>
        <source>These two are linked already (%2). Nothing was changed.</source>
        <translation>สองรายการนี้เชื่อมกันอยู่แล้ว (%2) ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>A note cannot be linked with itself (%2). Choose another note.</source>
        <translation>เชื่อมโน้ตเข้าหาตัวเองไม่ได้ (%2) โปรดเลือกโน้ตใบอื่น</translation>
    </message>
    <message>
        <source>The note %1 (%2) is not in step %3. Choose a note of that step.</source>
        <translation>โน้ต %1 (%2) ไม่ได้อยู่ในข้อ %3 โปรดเลือกโน้ตของข้อนั้น</translation>
    </message>
    <message>
        <source>The plan is full: no more than %1 rows of a kind. Nothing was changed.</source>
        <translation>แผนเต็มแล้ว แต่ละประเภทมีได้ไม่เกิน %1 รายการ ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1: this is the plan as it was made.</source>
        <translation>ไม่มีอะไรให้เลิกทำใน %1 แผนอยู่ในสภาพตั้งแต่แรกสร้าง</translation>
    </message>
    <message>
        <source>There is nothing to redo in %1: this is its latest state.</source>
        <translation>ไม่มีอะไรให้ทำซ้ำใน %1 แผนอยู่ในสภาพล่าสุดแล้ว</translation>
    </message>
    <message>
        <source>The plan has no version “%1”. Choose one from the list of versions.</source>
        <translation>แผนไม่มีฉบับ “%1” โปรดเลือกจากรายการฉบับ</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Give another file name for the output.</source>
        <translation>เขียนลง %1 ไม่ได้ โปรดระบุชื่อไฟล์อื่นสำหรับผลลัพธ์</translation>
    </message>
    <message>
        <source>No usable Thai font was found (%1). Install the package fonts-thai-tlwg and start again.</source>
        <translation>ไม่พบแบบอักษรไทยที่ใช้ได้ (%1) โปรดติดตั้งแพ็กเกจ fonts-thai-tlwg แล้วเปิดโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>The PDF was not written: its text could not be made searchable (%3). Please report this; the plan is unchanged.</source>
        <translation>ไม่ได้เขียน PDF เพราะทำให้ค้นหาข้อความในไฟล์ไม่ได้ (%3) โปรดแจ้งผู้พัฒนา แผนไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large. Choose a smaller size.</source>
        <translation>ภาพขนาด %1 จุดใหญ่เกินไป โปรดเลือกขนาดเล็กลง</translation>
    </message>
    <message>
        <source>Something went wrong inside the program (%3). Nothing was changed; please report it.</source>
        <translation>โปรแกรมทำงานผิดพลาดภายใน (%3) ไม่มีข้อมูลเปลี่ยนแปลง โปรดแจ้งผู้พัฒนา</translation>
    </message>
    <message>
        <source>%1 is not a JPG or PNG picture. Choose a photo of the flipchart; nothing was added.</source>
        <translation>%1 ไม่ใช่รูป JPG หรือ PNG กรุณาเลือกรูปถ่ายฟลิปชาร์ต ยังไม่ได้เพิ่มอะไร</translation>
    </message>
    <message>
        <source>%1 is a HEIC photo, which this program cannot read. Send it from the phone as JPG (in an iPhone's settings: Camera, Formats, Most Compatible); nothing was added.</source>
        <translation>%1 เป็นรูปแบบ HEIC ซึ่งโปรแกรมนี้อ่านไม่ได้ ส่งจากโทรศัพท์เป็น JPG แทน (ใน iPhone ไปที่ การตั้งค่า กล้อง รูปแบบ แล้วเลือก เข้ากันได้มากที่สุด) ยังไม่ได้เพิ่มอะไร</translation>
    </message>
    <message>
        <source>The picture %1 is damaged or was not copied whole. Copy it again from the phone; nothing was added.</source>
        <translation>รูป %1 เสียหายหรือคัดลอกมาไม่ครบ คัดลอกจากโทรศัพท์อีกครั้ง ยังไม่ได้เพิ่มอะไร</translation>
    </message>
    <message>
        <source>The picture %1 has %3 pixels, more than any camera takes, and was not opened. Send a smaller one; nothing was added.</source>
        <translation>รูป %1 มีขนาด %3 พิกเซล ใหญ่เกินกว่ากล้องใดจะถ่ายได้ จึงไม่ได้เปิด ส่งรูปที่เล็กกว่านี้ ยังไม่ได้เพิ่มอะไร</translation>
    </message>
    <message>
        <source>The plan %1 was written by an earlier version of this program, and its folder lets nothing be written. Save a copy in another folder and work there; nothing was changed.</source>
        <translation>แผน %1 สร้างด้วยโปรแกรมรุ่นก่อน และอยู่ในโฟลเดอร์ที่เขียนข้อมูลไม่ได้ โปรดบันทึกสำเนาไว้ในโฟลเดอร์อื่นแล้วทำงานที่นั่น ไม่มีข้อมูลเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>%1 was written by an earlier version of this program and now has the present form. The file as it was is kept: %2</source>
        <translation>%1 สร้างด้วยโปรแกรมรุ่นก่อน ตอนนี้ปรับเป็นรูปแบบปัจจุบันแล้ว ไฟล์เดิมเก็บไว้ที่ %2</translation>
    </message>
    <message>
        <source>There is no open finding “%1” here: it is mended or accepted already. Nothing was changed.</source>
        <translation>ไม่มีเรื่อง “%1” ที่ยังค้างอยู่ตรงนี้ อาจแก้แล้วหรือยอมรับไว้แล้ว ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>A need is covered either by a capital item or by a partner: name one of the two. Nothing was changed.</source>
        <translation>สิ่งที่ต้องใช้แต่ละส่วนมาจากทุนหรือจากภาคีอย่างใดอย่างหนึ่ง กรุณาระบุเพียงอย่างเดียว ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>This would cover %1 baht of a need of %3 baht. Enter less, or change the need first. Nothing was changed.</source>
        <translation>จำนวนนี้จะครอบคลุม %1 บาท แต่ต้องใช้เพียง %3 บาท กรุณาใส่น้อยลง หรือแก้สิ่งที่ต้องใช้ก่อน ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>This is already there (%1), and may be there only once. Nothing was changed.</source>
        <translation>มีรายการนี้อยู่แล้ว (%1) และมีได้เพียงครั้งเดียว ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>The funds would share %1 percent of the surplus: 100 is the most. Nothing was changed.</source>
        <translation>กองทุนทั้งหมดจะรวมเป็นร้อยละ %1 ของรายเหลือ ซึ่งเกิน 100 ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>The numbers have everything that the canvas says already. Link an income with its product, or a cost with its activity, and try again.</source>
        <translation>ตัวเลขมีครบตามแคนวาสแล้ว ลองโยงรายได้กับสินค้า หรือโยงค่าใช้จ่ายกับกิจกรรม แล้วดึงอีกครั้ง</translation>
    </message>
    <message>
        <source>What is left of this need is covered already. Enter how many baht this one brings. Nothing was changed.</source>
        <translation>ส่วนที่เหลือของสิ่งที่ต้องใช้นี้มีที่มาแล้ว กรุณาใส่จำนวนบาทของรายนี้ ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>There is a value of that day (%1) already. Change that one, or choose another day. Nothing was changed.</source>
        <translation>วันที่ %1 มีค่าที่บันทึกไว้แล้ว แก้ค่านั้นหรือเลือกวันอื่น แผนยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>The day %1 is before the baseline (%3). Choose a later day, or change the day of the baseline. Nothing was changed.</source>
        <translation>วันที่ %1 อยู่ก่อนวันของค่าตั้งต้น (%3) เลือกวันหลังจากนั้น หรือแก้วันของค่าตั้งต้น แผนยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>The score %1 is not on the scale. Possible: %3. Nothing was changed.</source>
        <translation>คะแนน %1 ไม่อยู่ในมาตรวัด ใช้ได้เฉพาะ %3 แผนยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>The item “%1” belongs to another template. Choose an item of this one. Nothing was changed.</source>
        <translation>ข้อ “%1” เป็นของแบบประเมินอื่น เลือกข้อของแบบนี้ แผนยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>The stages would wait for each other in a circle (“%1”). Choose another stage that goes before. Nothing was changed.</source>
        <translation>ขั้นต่าง ๆ จะรอกันวนเป็นวง (“%1”) เลือกขั้นอื่นที่ต้องทำก่อน แผนยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>The end (%1) is before the start (%3). Change one of the two. Nothing was changed.</source>
        <translation>วันสิ้นสุด (%1) อยู่ก่อนวันเริ่ม (%3) แก้วันใดวันหนึ่ง แผนยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>The template %1 was made for a newer program. Ask for the older form, or get the newer program. Nothing was changed.</source>
        <translation>แบบประเมิน %1 ทำไว้สำหรับโปรแกรมรุ่นใหม่กว่า ขอไฟล์แบบเดิม หรือใช้โปรแกรมรุ่นใหม่ แผนยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>“%1” is too short for a name. Write at least two letters; nothing was changed.</source>
        <translation>“%1” สั้นเกินกว่าจะเป็นชื่อ เขียนอย่างน้อยสองตัวอักษร ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>“%1” is nowhere in %2. Check the spelling in the list of people; nothing was changed.</source>
        <translation>ไม่พบ “%1” ใน %2 ดูตัวสะกดในรายชื่อบุคคล ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>“%1” could not be taken out of %2 completely (%3). Nothing was changed.</source>
        <translation>ลบ “%1” ออกจาก %2 ให้หมดไม่ได้ (%3) ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>The submission %1 was changed after it was sent: its content does not match its seal. Ask the sender for the file again; nothing of it was taken.</source>
        <translation>ไฟล์ที่ส่ง %1 ถูกแก้หลังส่ง เนื้อหาไม่ตรงกับตราประทับ ขอไฟล์จากผู้ส่งใหม่ ยังไม่ได้นำอะไรเข้ามา</translation>
    </message>
    <message>
        <source>%1 is not a library of plans. Choose another file; this one was left as it is.</source>
        <translation>%1 ไม่ใช่คลังแผน เลือกไฟล์อื่น ไฟล์นี้ยังอยู่เหมือนเดิม</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer version of this program. Install the newer version; it was left as it is.</source>
        <translation>คลังแผน %1 สร้างด้วยโปรแกรมรุ่นใหม่กว่า ติดตั้งโปรแกรมรุ่นใหม่ก่อน คลังยังอยู่เหมือนเดิม</translation>
    </message>
    <message>
        <source>Another program is working in the library %1. Close it there, then try again; nothing was changed.</source>
        <translation>มีโปรแกรมอื่นใช้คลังแผน %1 อยู่ ปิดที่นั่นก่อน แล้วลองใหม่ ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>The ZIP %1 is damaged or was not copied whole. Copy it again from where it came; it was left as it is.</source>
        <translation>ไฟล์ ZIP %1 เสียหรือคัดลอกมาไม่ครบ คัดลอกมาใหม่จากต้นทาง ไฟล์นี้ยังอยู่เหมือนเดิม</translation>
    </message>
    <message>
        <source>The ZIP %1 says that it holds more than can be right (%3), and was not unpacked. Ask for the plans themselves.</source>
        <translation>ไฟล์ ZIP %1 บอกว่ามีข้อมูลมากเกินจริง (%3) จึงไม่ได้เปิด ขอไฟล์แผนโดยตรงจากผู้ส่ง</translation>
    </message>
    <message>
        <source>%1 is a ZIP inside a ZIP and was not opened. Unpack the outer one, then add this one by itself.</source>
        <translation>%1 เป็น ZIP ที่ซ้อนอยู่ใน ZIP จึงไม่ได้เปิด แตกไฟล์ชั้นนอกก่อน แล้วนำเข้าไฟล์นี้แยกต่างหาก</translation>
    </message>
    <message>
        <source>The file “%3” in the ZIP %1 has a name that leads out of its folder, or is a link. It was not taken; ask the sender for the plan itself.</source>
        <translation>ไฟล์ “%3” ใน ZIP %1 มีชื่อที่ชี้ออกนอกโฟลเดอร์หรือเป็นทางลัด จึงไม่ได้นำเข้า ขอไฟล์แผนโดยตรงจากผู้ส่ง</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Ask the sender for it without one.</source>
        <translation>%1 ถูกล็อกด้วยรหัสผ่าน ขอไฟล์ที่ไม่มีรหัสผ่านจากผู้ส่ง</translation>
    </message>
    <message>
        <source>The PDF %1 cannot be read. Ask the sender for it again, or for the plan itself.</source>
        <translation>อ่านไฟล์ PDF %1 ไม่ได้ ขอไฟล์จากผู้ส่งใหม่ หรือขอไฟล์แผนโดยตรง</translation>
    </message>
    <message>
        <source>There is no plan attached to the PDF %1. Ask the sender for the plan itself.</source>
        <translation>ไม่มีไฟล์แผนแนบอยู่ใน PDF %1 ขอไฟล์แผนจากผู้ส่ง</translation>
    </message>
    <message>
        <source>There is no status “%1”. Choose one from the list of statuses; nothing was changed.</source>
        <translation>ไม่มีสถานะ “%1” เลือกจากรายการสถานะ ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>%3 plans have the status “%1”. Give them another one first; nothing was changed.</source>
        <translation>มี %3 แผนที่อยู่ในสถานะ “%1” เปลี่ยนสถานะของแผนเหล่านั้นก่อน ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>“%1” is not in this library any more. Load the list again; nothing was changed.</source>
        <translation>“%1” ไม่มีในคลังนี้แล้ว เปิดรายการใหม่อีกครั้ง ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>A goal: where we are now and where we want to be. Enter opens it, Del deletes it.</source>
        <translation>เป้าหมายหนึ่งข้อ ตอนนี้อยู่ตรงไหนและตั้งใจไปถึงไหน Enter เปิด Del ลบ</translation>
    </message>
    <message>
        <source>Goes to the place that it names.</source>
        <translation>ไปยังที่ซึ่งบอกไว้</translation>
    </message>
    <message>
        <source>The notes of the canvas. Arrows go from note to note, Enter opens one, letters write a new one.</source>
        <translation>โน้ตบนแคนวาส ปุ่มลูกศรไปทีละใบ Enter เปิดโน้ต พิมพ์ตัวอักษรเพื่อเขียนใบใหม่</translation>
    </message>
    <message>
        <source>A number of people. Thai and Arabic digits are understood.</source>
        <translation>จำนวนคน พิมพ์เลขไทยหรือเลขอารบิกก็ได้</translation>
    </message>
    <message>
        <source>A day. Up and Down change it by a day, Page Up and Page Down by a month.</source>
        <translation>วันที่ ปุ่มขึ้นลงเปลี่ยนทีละวัน PgUp PgDown ทีละเดือน</translation>
    </message>
    <message>
        <source>A month and year. Up and Down change it by a month, Page Up and Page Down by a year.</source>
        <translation>เดือนและปี ปุ่มขึ้นลงเปลี่ยนทีละเดือน PgUp PgDown ทีละปี</translation>
    </message>
    <message>
        <source>A table to fill in. Enter or F2 changes a cell; the last, empty row takes a new entry.</source>
        <translation>ตารางสำหรับกรอก Enter หรือ F2 แก้ในช่อง แถวว่างท้ายตารางใช้เพิ่มรายการใหม่</translation>
    </message>
    <message>
        <source>What the check has found. Choose one to read why it matters and how to mend it.</source>
        <translation>สิ่งที่ตรวจพบ เลือกเพื่ออ่านว่าสำคัญอย่างไรและแก้อย่างไร</translation>
    </message>
    <message>
        <source>Part of the plan's details. It is kept when the field is left.</source>
        <translation>ส่วนหนึ่งของข้อมูลแผน เก็บให้เมื่อออกจากช่องนี้</translation>
    </message>
    <message>
        <source>Part of the plan's details, in as many lines as it needs.</source>
        <translation>ส่วนหนึ่งของข้อมูลแผน เขียนได้หลายบรรทัด</translation>
    </message>
    <message>
        <source>Choose what fits best. It can be changed at any time.</source>
        <translation>เลือกข้อที่ตรงที่สุด เปลี่ยนได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Type a part of a place's name and choose it with Down and Enter. Other names are kept as written.</source>
        <translation>พิมพ์ชื่อพื้นที่บางส่วนแล้วเลือกด้วยปุ่มลงและ Enter ชื่ออื่นเก็บไว้ตามที่พิมพ์</translation>
    </message>
    <message>
        <source>The pages of the plan. Arrows choose; F6 goes on to the page.</source>
        <translation>หน้าต่าง ๆ ของแผน เลือกด้วยปุ่มลูกศร F6 ไปยังตัวหน้า</translation>
    </message>
    <message>
        <source>One of the things to do today. Enter or a click begins it.</source>
        <translation>สิ่งที่จะทำวันนี้ กด Enter หรือคลิกเพื่อเริ่ม</translation>
    </message>
    <message>
        <source>The nine steps. Choose one to go there.</source>
        <translation>ทั้งเก้าข้อ เลือกเพื่อไปที่ข้อนั้น</translation>
    </message>
    <message>
        <source>The year for which the plan is made, from October to September, as a Buddhist year.</source>
        <translation>ปีของแผน ตั้งแต่ตุลาคมถึงกันยายน เป็น พ.ศ.</translation>
    </message>
    <message>
        <source>The name of the plan, as it will stand on its cover.</source>
        <translation>ชื่อแผนที่จะอยู่บนหน้าปก</translation>
    </message>
    <message>
        <source>Who makes the plan, as people call the group.</source>
        <translation>ใครทำแผนนี้ ตามชื่อที่คนเรียกกลุ่ม</translation>
    </message>
    <message>
        <source>The number as it stands on the registration, if there is one.</source>
        <translation>เลขตามทะเบียน ถ้ามี</translation>
    </message>
    <message>
        <source>Names this thread, for example after a product or a group of customers.</source>
        <translation>ตั้งชื่อสายนี้ เช่น ตามชื่อสินค้าหรือกลุ่มลูกค้า</translation>
    </message>
    <message>
        <source>What should be different in some years, in a few words.</source>
        <translation>อยากให้เป็นอย่างไรในอีกไม่กี่ปี เขียนสั้น ๆ</translation>
    </message>
    <message>
        <source>A name is not required. Write it only if the person agrees.</source>
        <translation>ไม่จำเป็นต้องมีชื่อ เขียนเฉพาะเมื่อเจ้าตัวยินยอม</translation>
    </message>
    <message>
        <source>What this person takes care of.</source>
        <translation>คนนี้ดูแลเรื่องใด</translation>
    </message>
    <message>
        <source>What the new person takes care of.</source>
        <translation>คนใหม่ดูแลเรื่องใด</translation>
    </message>
    <message>
        <source>Takes this row away. Undo brings it back.</source>
        <translation>เอาแถวนี้ออก เลิกทำได้</translation>
    </message>
    <message>
        <source>Takes the place as you wrote it, although it is not in the list.</source>
        <translation>ใช้ชื่อพื้นที่ตามที่พิมพ์ แม้ไม่มีในรายการ</translation>
    </message>
    <message>
        <source>Adds a number of members on a day.</source>
        <translation>เพิ่มจำนวนสมาชิก ณ วันหนึ่ง</translation>
    </message>
    <message>
        <source>Adds a person or a role to the working group.</source>
        <translation>เพิ่มคนหรือหน้าที่ในคณะทำงาน</translation>
    </message>
    <message>
        <source>Goes to this step.</source>
        <translation>ไปที่ข้อนี้</translation>
    </message>
    <message>
        <source>Write an idea for this step. Enter adds it and the line is ready for the next one.</source>
        <translation>เขียนความคิดของข้อนี้ กด Enter เพื่อเพิ่ม แล้วพิมพ์ใบต่อไปได้ทันที</translation>
    </message>
    <message>
        <source>Adds what stands in the line beside it.</source>
        <translation>เพิ่มสิ่งที่เขียนไว้ในช่องข้าง ๆ</translation>
    </message>
    <message>
        <source>Shows only what is used that far, or everything.</source>
        <translation>แสดงเฉพาะที่ใช้มากน้อยตามที่เลือก หรือทั้งหมด</translation>
    </message>
    <message>
        <source>Shows all of it.</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Shows only what nature gives: land, water, forest, plants.</source>
        <translation>แสดงเฉพาะสิ่งที่ธรรมชาติให้ เช่น ดิน น้ำ ป่า พืช</translation>
    </message>
    <message>
        <source>Shows only what people made: tools, buildings, know-how.</source>
        <translation>แสดงเฉพาะสิ่งที่คนสร้าง เช่น เครื่องมือ อาคาร ความรู้</translation>
    </message>
    <message>
        <source>Shows only what people can do with their heads and hands.</source>
        <translation>แสดงเฉพาะแรงกายและแรงสมองของคน</translation>
    </message>
    <message>
        <source>Lets you choose what is hardly used and could serve the activities.</source>
        <translation>เลือกของที่ยังใช้น้อยและช่วยกิจกรรมได้</translation>
    </message>
    <message>
        <source>Adds a thing that the community has.</source>
        <translation>เพิ่มสิ่งที่ชุมชนมี</translation>
    </message>
    <message>
        <source>Adds the first thing that the community has.</source>
        <translation>เพิ่มสิ่งแรกที่ชุมชนมี</translation>
    </message>
    <message>
        <source>Makes a note in step 7 for each chosen item and links them.</source>
        <translation>เขียนโน้ตในข้อ 7 ให้ทุกรายการที่เลือก และเชื่อมกันไว้</translation>
    </message>
    <message>
        <source>Tick what should become a note of step 7.</source>
        <translation>ทำเครื่องหมายรายการที่จะเป็นโน้ตในข้อ 7</translation>
    </message>
    <message>
        <source>Tick the notes that use this item.</source>
        <translation>ทำเครื่องหมายโน้ตที่ใช้รายการนี้</translation>
    </message>
    <message>
        <source>Joins what is chosen with notes that belong to it. Only what fits is offered.</source>
        <translation>เชื่อมสิ่งที่เลือกกับโน้ตที่เกี่ยวกัน เสนอเฉพาะที่เชื่อมได้</translation>
    </message>
    <message>
        <source>Deletes what is chosen. Undo brings it back.</source>
        <translation>ลบสิ่งที่เลือก เลิกทำได้</translation>
    </message>
    <message>
        <source>Opens what is chosen, to change all of it.</source>
        <translation>เปิดสิ่งที่เลือกเพื่อแก้ทั้งหมด</translation>
    </message>
    <message>
        <source>Adds a goal.</source>
        <translation>เพิ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>Adds a goal of this kind.</source>
        <translation>เพิ่มเป้าหมายด้านนี้</translation>
    </message>
    <message>
        <source>Shows the goals side by side in four kinds of strength.</source>
        <translation>แสดงเป้าหมายเรียงกันสี่ด้าน</translation>
    </message>
    <message>
        <source>Shows all goals in rows, to fill in quickly.</source>
        <translation>แสดงทุกเป้าหมายเป็นแถว กรอกได้เร็ว</translation>
    </message>
    <message>
        <source>The activity of step 6 that leads to this goal.</source>
        <translation>กิจกรรมในข้อ 6 ที่พาไปถึงเป้าหมายนี้</translation>
    </message>
    <message>
        <source>Where you want to be.</source>
        <translation>ตั้งใจไปถึงไหน</translation>
    </message>
    <message>
        <source>Where you are now.</source>
        <translation>ตอนนี้อยู่ตรงไหน</translation>
    </message>
    <message>
        <source>Which kind of strength it is: knowledge, skill, network or business.</source>
        <translation>เป็นด้านใด ความรู้ ทักษะ เครือข่าย หรือการประกอบการ</translation>
    </message>
    <message>
        <source>What should become better, in a few words.</source>
        <translation>อยากให้อะไรดีขึ้น เขียนสั้น ๆ</translation>
    </message>
    <message>
        <source>How one will see that the goal is reached.</source>
        <translation>จะรู้ได้อย่างไรว่าถึงเป้าหมายแล้ว</translation>
    </message>
    <message>
        <source>Who takes care of it. A role is enough.</source>
        <translation>ใครดูแล บอกเพียงหน้าที่ก็พอ</translation>
    </message>
    <message>
        <source>Keeps what is entered and closes the window.</source>
        <translation>เก็บสิ่งที่กรอกแล้วปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>Closes the window and changes nothing.</source>
        <translation>ปิดหน้าต่างโดยไม่เปลี่ยนอะไร</translation>
    </message>
    <message>
        <source>Closes this window.</source>
        <translation>ปิดหน้าต่างนี้</translation>
    </message>
    <message>
        <source>Closes this message. The work goes on.</source>
        <translation>ปิดข้อความนี้ ทำงานต่อได้</translation>
    </message>
    <message>
        <source>Makes the plan as it was then. This is one step that can be undone.</source>
        <translation>ทำให้แผนกลับเป็นเหมือนตอนนั้น เป็นหนึ่งขั้น เลิกทำได้</translation>
    </message>
    <message>
        <source>The versions that were marked. Choose one to see what was in it.</source>
        <translation>ฉบับที่ทำเครื่องหมายไว้ เลือกเพื่อดูว่ามีอะไรอยู่</translation>
    </message>
    <message>
        <source>Opens a window to choose a folder.</source>
        <translation>เปิดหน้าต่างเลือกที่เก็บ</translation>
    </message>
    <message>
        <source>The folder in which the plan is kept.</source>
        <translation>ที่เก็บไฟล์ของแผน</translation>
    </message>
    <message>
        <source>The name of the plan's file.</source>
        <translation>ชื่อไฟล์ของแผน</translation>
    </message>
    <message>
        <source>Makes the file and opens the plan at its first step.</source>
        <translation>สร้างไฟล์แล้วเปิดแผนที่ข้อแรก</translation>
    </message>
    <message>
        <source>Type a part of the name and choose it with Down and Enter.</source>
        <translation>พิมพ์ชื่อบางส่วนแล้วเลือกด้วยปุ่มลงและ Enter</translation>
    </message>
    <message>
        <source>Makes a second file with all of the plan's history.</source>
        <translation>ทำไฟล์ที่สองพร้อมประวัติทั้งหมดของแผน</translation>
    </message>
    <message>
        <source>Makes a picture for a screen or a chat.</source>
        <translation>ทำรูปสำหรับฉายหรือส่งทางแชต</translation>
    </message>
    <message>
        <source>Makes a large picture, for printing or a large screen.</source>
        <translation>ทำรูปใหญ่ สำหรับพิมพ์หรือจอใหญ่</translation>
    </message>
    <message>
        <source>Writes everything in the plan as text that other programs can read.</source>
        <translation>เขียนทุกอย่างในแผนเป็นข้อความที่โปรแกรมอื่นอ่านได้</translation>
    </message>
    <message>
        <source>Makes a PDF of the whole plan, to print or to send.</source>
        <translation>ทำเล่มแผนทั้งหมดเป็น PDF ไว้พิมพ์หรือส่ง</translation>
    </message>
    <message>
        <source>Shows all findings again.</source>
        <translation>แสดงสิ่งที่ตรวจพบทั้งหมดอีกครั้ง</translation>
    </message>
    <message>
        <source>Shows all of them.</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Shows only what must be mended before the plan is sent.</source>
        <translation>แสดงเฉพาะเรื่องที่ต้องแก้ก่อนส่ง</translation>
    </message>
    <message>
        <source>Shows only what is worth a look.</source>
        <translation>แสดงเฉพาะเรื่องที่ควรดู</translation>
    </message>
    <message>
        <source>Shows all nine blocks at once.</source>
        <translation>แสดงครบเก้าช่องพร้อมกัน</translation>
    </message>
    <message>
        <source>Shows one question at a time, with help beside it.</source>
        <translation>แสดงทีละคำถาม มีตัวช่วยอยู่ข้าง ๆ</translation>
    </message>
    <message>
        <source>Makes all text of the program smaller.</source>
        <translation>ทำให้ตัวอักษรทั้งโปรแกรมเล็กลง</translation>
    </message>
    <message>
        <source>Makes all text of the program larger.</source>
        <translation>ทำให้ตัวอักษรทั้งโปรแกรมใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Brings all text back to its normal size.</source>
        <translation>ทำให้ตัวอักษรกลับเป็นขนาดปกติ</translation>
    </message>
    <message>
        <source>Chooses how large all text of the program is.</source>
        <translation>เลือกขนาดตัวอักษรของทั้งโปรแกรม</translation>
    </message>
    <message>
        <source>Opens the guide at the nine questions, with examples.</source>
        <translation>เปิดคู่มือตรงคำถามเก้าข้อ พร้อมตัวอย่าง</translation>
    </message>
    <message>
        <source>Opens the list of all commands and their keys.</source>
        <translation>เปิดรายการคำสั่งทั้งหมดพร้อมปุ่ม</translation>
    </message>
    <message>
        <source>Opens a finished plan as a copy, to look around and try things.</source>
        <translation>เปิดแผนที่ทำเสร็จแล้วเป็นสำเนา ไว้ดูและลองทำ</translation>
    </message>
    <message>
        <source>Opens a small plan to try things on, with a bar that says what to do next.</source>
        <translation>เปิดแผนเล็ก ๆ สำหรับลองทำ มีแถบบอกว่าทำอะไรต่อ</translation>
    </message>
    <message>
        <source>Opens a plan that is not in the list.</source>
        <translation>เปิดแผนที่ไม่อยู่ในรายการ</translation>
    </message>
    <message>
        <source>Opens this plan where it was left.</source>
        <translation>เปิดแผนนี้ต่อจากที่ค้างไว้</translation>
    </message>
    <message>
        <source>Takes back the last change. It works even after the plan was closed.</source>
        <translation>เลิกทำการแก้ไขล่าสุด แม้ปิดแผนไปแล้วก็ยังเลิกทำได้</translation>
    </message>
    <message>
        <source>Brings back what was undone.</source>
        <translation>ทำซ้ำสิ่งที่เลิกทำ</translation>
    </message>
    <message>
        <source>Opens a new note in the block where you are.</source>
        <translation>เปิดโน้ตใหม่ในช่องที่อยู่</translation>
    </message>
    <message>
        <source>Opens the note to change its words. Enter keeps it, Esc leaves it as it was.</source>
        <translation>เปิดโน้ตเพื่อแก้ข้อความ Enter เก็บ Esc ปล่อยไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Then press the number of the block to which the note goes.</source>
        <translation>กดแล้วกดตัวเลขของช่องที่จะย้ายโน้ตไป</translation>
    </message>
    <message>
        <source>Moves the note up in its block.</source>
        <translation>เลื่อนโน้ตขึ้นในช่องเดิม</translation>
    </message>
    <message>
        <source>Moves the note down in its block.</source>
        <translation>เลื่อนโน้ตลงในช่องเดิม</translation>
    </message>
    <message>
        <source>Gives the note the colour and sign of a product or a group of customers.</source>
        <translation>ใส่สีและเครื่องหมายของสินค้าหรือกลุ่มลูกค้าให้โน้ต</translation>
    </message>
    <message>
        <source>Takes the colour and sign of a thread away.</source>
        <translation>เอาสีและเครื่องหมายของสายออก</translation>
    </message>
    <message>
        <source>Goes to the step before.</source>
        <translation>กลับไปข้อก่อน</translation>
    </message>
    <message>
        <source>Goes to the next step.</source>
        <translation>ไปข้อถัดไป</translation>
    </message>
    <message>
        <source>Shows or hides the column with examples and what the step still needs.</source>
        <translation>แสดงหรือซ่อนช่องที่มีตัวอย่างและบอกว่าข้อนี้ยังขาดอะไร</translation>
    </message>
    <message>
        <source>Goes to this block.</source>
        <translation>ไปที่ช่องนี้</translation>
    </message>
    <message>
        <source>Uses light or dark colours as the computer does.</source>
        <translation>ใช้สีสว่างหรือมืดตามเครื่อง</translation>
    </message>
    <message>
        <source>Dark letters on a light ground.</source>
        <translation>ตัวอักษรเข้มบนพื้นสว่าง</translation>
    </message>
    <message>
        <source>Light letters on a dark ground, for dim rooms.</source>
        <translation>ตัวอักษรสว่างบนพื้นเข้ม เหมาะกับห้องมืด</translation>
    </message>
    <message>
        <source>The strongest contrast, for tired eyes and weak projectors.</source>
        <translation>สีตัดกันมากที่สุด เหมาะกับตาล้าและเครื่องฉายที่ไม่สว่าง</translation>
    </message>
    <message>
        <source>Chooses between light, dark and high contrast.</source>
        <translation>เลือกสีสว่าง มืด หรือตัดกันสูง</translation>
    </message>
    <message>
        <source>Goes back to the page before.</source>
        <translation>กลับไปหน้าก่อน</translation>
    </message>
    <message>
        <source>Looks through the plan and says what does not hold together yet.</source>
        <translation>อ่านทั้งแผนแล้วบอกว่ายังมีอะไรไม่ต่อกัน</translation>
    </message>
    <message>
        <source>Closes the plan and shows the first screen. Everything is saved already.</source>
        <translation>ปิดแผนแล้วกลับหน้าแรก ทุกอย่างบันทึกแล้ว</translation>
    </message>
    <message>
        <source>Makes papers and files out of the plan.</source>
        <translation>ทำเอกสารและไฟล์จากแผน</translation>
    </message>
    <message>
        <source>Asks for a title, a group and a place, and starts a new plan.</source>
        <translation>ถามชื่อแผน กลุ่ม และพื้นที่ แล้วเริ่มแผนใหม่</translation>
    </message>
    <message>
        <source>Opens a plan from a file.</source>
        <translation>เปิดแผนจากไฟล์</translation>
    </message>
    <message>
        <source>Takes the keyboard from the list of pages to the page and on.</source>
        <translation>ย้ายแป้นพิมพ์จากรายการหน้าไปยังตัวหน้า แล้ววนต่อ</translation>
    </message>
    <message>
        <source>Opens what stands on the plan's cover: title, group, place, year.</source>
        <translation>เปิดข้อมูลหน้าปกของแผน ชื่อ กลุ่ม พื้นที่ ปี</translation>
    </message>
    <message>
        <source>Ends the program. Everything is saved already.</source>
        <translation>ออกจากโปรแกรม ทุกอย่างบันทึกแล้ว</translation>
    </message>
    <message>
        <source>Marks the plan as it is now, so that it can be brought back.</source>
        <translation>ทำเครื่องหมายแผนตามที่เป็นอยู่ตอนนี้ เพื่อให้นำกลับมาได้</translation>
    </message>
    <message>
        <source>Makes a second file with all of the plan's history, and goes on there.</source>
        <translation>ทำไฟล์ที่สองพร้อมประวัติทั้งหมด แล้วทำงานต่อในไฟล์นั้น</translation>
    </message>
    <message>
        <source>Shows the marked versions and can bring one back.</source>
        <translation>แสดงฉบับที่ทำเครื่องหมายไว้ และนำกลับมาได้</translation>
    </message>
    <message>
        <source>Gives the note this colour and sign.</source>
        <translation>ใส่สีและเครื่องหมายของสายนี้ให้โน้ต</translation>
    </message>
    <message>
        <source>Lists every change, and goes back to any of them.</source>
        <translation>แสดงการแก้ไขทุกขั้น และกลับไปขั้นใดก็ได้</translation>
    </message>
    <message>
        <source>Opens the window for the projector, one block at a time.</source>
        <translation>เปิดหน้าต่างสำหรับเครื่องฉาย ทีละช่อง</translation>
    </message>
    <message>
        <source>Keeps your reason in the plan and takes this off the list.</source>
        <translation>เก็บเหตุผลไว้ในแผน และเอาเรื่องนี้ออกจากรายการ</translation>
    </message>
    <message>
        <source>Shows what was accepted with a reason.</source>
        <translation>แสดงเรื่องที่ยอมรับไว้พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Adds this income and links it with its value and customer.</source>
        <translation>เพิ่มรายได้นี้ และเชื่อมกับจุดขายและลูกค้า</translation>
    </message>
    <message>
        <source>Write what could be sold to these customers.</source>
        <translation>เขียนว่าขายอะไรให้ลูกค้ากลุ่มนี้ได้</translation>
    </message>
    <message>
        <source>Why this may stay as it is. It is kept in the plan and printed.</source>
        <translation>เหตุผลที่ปล่อยไว้อย่างเดิม เก็บในแผนและพิมพ์ไปด้วย</translation>
    </message>
    <message>
        <source>Shows what does not hold together yet.</source>
        <translation>แสดงสิ่งที่ยังไม่ต่อกัน</translation>
    </message>
    <message>
        <source>Chooses the product or group of customers whose story is told.</source>
        <translation>เลือกว่าจะเล่าเรื่องของสินค้าหรือลูกค้ากลุ่มใด</translation>
    </message>
    <message>
        <source>The links of the plan, read as sentences.</source>
        <translation>เส้นเชื่อมในแผน อ่านเป็นประโยค</translation>
    </message>
    <message>
        <source>Goes through the story one note at a time.</source>
        <translation>เล่าเรื่องทีละใบ</translation>
    </message>
    <message>
        <source>Each cell asks which income a value could bring from a customer.</source>
        <translation>แต่ละช่องถามว่าจุดขายนี้มีรายได้จากลูกค้ากลุ่มนี้ได้อย่างไร</translation>
    </message>
    <message>
        <source>Every change of the plan. Choose one to see what going back would do.</source>
        <translation>การแก้ไขทุกขั้น เลือกเพื่อดูว่าถ้ากลับไปจะเกิดอะไร</translation>
    </message>
    <message>
        <source>The pictures that lie in the plan. Choose one to look at it.</source>
        <translation>รูปที่อยู่ในแผน เลือกเพื่อดู</translation>
    </message>
    <message>
        <source>A few words about the picture.</source>
        <translation>คำอธิบายรูปสั้น ๆ</translation>
    </message>
    <message>
        <source>The step whose paper the picture shows.</source>
        <translation>รูปนี้เป็นกระดาษของข้อใด</translation>
    </message>
    <message>
        <source>What was written down from this picture.</source>
        <translation>โน้ตที่เขียนจากรูปนี้</translation>
    </message>
    <message>
        <source>Turns the view; the stored picture stays as it is.</source>
        <translation>หมุนรูปที่ดู รูปที่เก็บไว้ไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Enlarges the picture.</source>
        <translation>ขยายรูป</translation>
    </message>
    <message>
        <source>Shows more of the picture.</source>
        <translation>ย่อรูปให้เห็นมากขึ้น</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>แสดงทั้งรูป</translation>
    </message>
    <message>
        <source>Chooses what the audience sees.</source>
        <translation>เลือกสิ่งที่ผู้ชมเห็น</translation>
    </message>
    <message>
        <source>Sets how large the letters must be.</source>
        <translation>กำหนดว่าตัวอักษรต้องใหญ่แค่ไหน</translation>
    </message>
    <message>
        <source>Opens what else can be done with this plan.</source>
        <translation>เปิดสิ่งอื่นที่ทำกับแผนนี้ได้</translation>
    </message>
    <message>
        <source>Takes the plan off this list. The file stays.</source>
        <translation>เอาแผนออกจากรายการนี้ ไฟล์ยังอยู่</translation>
    </message>
    <message>
        <source>Chooses a page of the plan.</source>
        <translation>เลือกหน้าของแผน</translation>
    </message>
    <message>
        <source>Opens the place in the plan.</source>
        <translation>เปิดที่นั้นในแผน</translation>
    </message>
    <message>
        <source>Leaves it as it is and goes on.</source>
        <translation>ปล่อยไว้อย่างเดิมแล้วทำต่อ</translation>
    </message>
    <message>
        <source>Shows fewer again.</source>
        <translation>แสดงน้อยลง</translation>
    </message>
    <message>
        <source>Changes the language of the program.</source>
        <translation>เปลี่ยนภาษาของโปรแกรม</translation>
    </message>
    <message>
        <source>Lists the plans that were open before, the latest first.</source>
        <translation>แสดงแผนที่เคยเปิด ล่าสุดอยู่บนสุด</translation>
    </message>
    <message>
        <source>Chooses which view of the page is shown.</source>
        <translation>เลือกมุมมองของหน้านี้</translation>
    </message>
    <message>
        <source>What is counted. Left empty, the goal uses the levels of the scale.</source>
        <translation>หน่วยที่นับ ถ้าเว้นว่าง เป้าหมายใช้ระดับของมาตรวัด</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Price (baht)</source>
        <translation>ราคา (บาท)</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>คำที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>words by which a need or a goal is recognised, separated by commas</source>
        <translation>คำที่ใช้จับคู่กับสิ่งที่ต้องใช้หรือเป้าหมาย คั่นด้วยเครื่องหมายจุลภาค</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>สินค้า/บริการ</translation>
    </message>
    <message>
        <source>Note of step 1</source>
        <translation>โน้ตข้อ 1</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>ผู้ผลิต</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>ประเภทอาชีพ</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>มาตรฐาน</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>ฤดูกาล</translation>
    </message>
    <message>
        <source>months in which there is some</source>
        <translation>เดือนที่มีของ</translation>
    </message>
    <message>
        <source>Capacity a month</source>
        <translation>กำลังผลิตต่อเดือน</translation>
    </message>
    <message>
        <source>Story: who we are</source>
        <translation>เรื่องเล่า: ตัวตน</translation>
    </message>
    <message>
        <source>Story: culture</source>
        <translation>เรื่องเล่า: ทุนวัฒนธรรม</translation>
    </message>
    <message>
        <source>Story: nature</source>
        <translation>เรื่องเล่า: ธรรมชาติ</translation>
    </message>
    <message>
        <source>Story: safe</source>
        <translation>เรื่องเล่า: ปลอดภัย</translation>
    </message>
    <message>
        <source>Story: fair trade</source>
        <translation>เรื่องเล่า: ค้าขายเป็นธรรม</translation>
    </message>
    <message>
        <source>Story: local organisation</source>
        <translation>เรื่องเล่า: องค์กรท้องถิ่น</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>รูป</translation>
    </message>
    <message>
        <source>Sold where</source>
        <translation>ช่องทางขาย</translation>
    </message>
    <message>
        <source>Page of a marketplace</source>
        <translation>หน้าร้านออนไลน์</translation>
    </message>
    <message>
        <source>plain text; the program never opens it</source>
        <translation>เก็บเป็นข้อความ โปรแกรมไม่เปิดเอง</translation>
    </message>
    <message>
        <source>Do we dare to use it?</source>
        <translation>กล้ากินกล้าใช้</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>วันที่ลอง</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>ภาคส่วน</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>ร่วมด้วย</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>วันที่ตกลง</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ช่องทางติดต่อ</translation>
    </message>
    <message>
        <source>personal data: only when it is needed</source>
        <translation>ข้อมูลส่วนบุคคล ใส่เมื่อจำเป็นเท่านั้น</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใครทำ</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ระยะ</translation>
    </message>
    <message>
        <source>Alone or not</source>
        <translation>ทำเองได้ไหม</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>สิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>each time, or for each unit</source>
        <translation>ต่อครั้ง หรือต่อหน่วยที่ขาย</translation>
    </message>
    <message>
        <source>Unit price (baht)</source>
        <translation>ราคาต่อหน่วย (บาท)</translation>
    </message>
    <message>
        <source>Price of the list</source>
        <translation>ราคากลางในรายการ</translation>
    </message>
    <message>
        <source>When it costs</source>
        <translation>จ่ายเมื่อไร</translation>
    </message>
    <message>
        <source>Times a month</source>
        <translation>ครั้งต่อเดือน</translation>
    </message>
    <message>
        <source>of a need by month: how often in each month, January first</source>
        <translation>สำหรับรายการรายเดือน: เดือนละกี่ครั้ง เริ่มจากมกราคม</translation>
    </message>
    <message>
        <source>For which product</source>
        <translation>ของสินค้าใด</translation>
    </message>
    <message>
        <source>of a need for each unit sold; none = of every unit</source>
        <translation>สำหรับรายการต่อหน่วยที่ขาย ถ้าไม่ระบุคือทุกหน่วย</translation>
    </message>
    <message>
        <source>Years it lasts</source>
        <translation>อายุใช้งาน (ปี)</translation>
    </message>
    <message>
        <source>Worth at the end (baht)</source>
        <translation>มูลค่าซาก (บาท)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>รู้ได้อย่างไร</translation>
    </message>
    <message>
        <source>About (± %)</source>
        <translation>ประมาณ (± %)</translation>
    </message>
    <message>
        <source>Not alone</source>
        <translation>ทำเองไม่ได้</translation>
    </message>
    <message>
        <source>the group cannot bring this by itself</source>
        <translation>กลุ่มหาเองเพียงลำพังไม่ได้</translation>
    </message>
    <message>
        <source>Expertise needed</source>
        <translation>ต้องการความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Note of step 9</source>
        <translation>โน้ตข้อ 9</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>สิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>ทุน</translation>
    </message>
    <message>
        <source>Worth a year (baht)</source>
        <translation>มูลค่าต่อปี (บาท)</translation>
    </message>
    <message>
        <source>none = all that is left of the need</source>
        <translation>ถ้าไม่ระบุคือทั้งหมดที่เหลือ</translation>
    </message>
    <message>
        <source>Note of step 8</source>
        <translation>โน้ตข้อ 8</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>none = our own group</source>
        <translation>ถ้าไม่ระบุคือกลุ่มของเรา</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>แก้ไขอย่างไร</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>แก้เสร็จเมื่อ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลที่ได้</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>พืช</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>Cuts a season</source>
        <translation>ตัดกี่รอบต่อฤดู</translation>
    </message>
    <message>
        <source>Yield of a cut</source>
        <translation>ผลผลิตต่อรอบ</translation>
    </message>
    <message>
        <source>Cost of a cut (baht)</source>
        <translation>ต้นทุนต่อรอบ (บาท)</translation>
    </message>
    <message>
        <source>Cost of the season (baht)</source>
        <translation>ต้นทุนทั้งฤดู (บาท)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Note of step 5</source>
        <translation>โน้ตข้อ 5</translation>
    </message>
    <message>
        <source>Quantity each time</source>
        <translation>จำนวนต่อครั้ง</translation>
    </message>
    <message>
        <source>how often in each month, January first</source>
        <translation>เดือนละกี่ครั้ง เริ่มจากมกราคม</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>Sold (%)</source>
        <translation>ยอดขาย (%)</translation>
    </message>
    <message>
        <source>Prices (%)</source>
        <translation>ราคาขาย (%)</translation>
    </message>
    <message>
        <source>Costs (%)</source>
        <translation>ต้นทุน (%)</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>กองทุน</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>เพื่อ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>กติกา</translation>
    </message>
    <message>
        <source>Percent of the surplus</source>
        <translation>ร้อยละของรายเหลือ</translation>
    </message>
    <message>
        <source>Baht</source>
        <translation>บาท</translation>
    </message>
    <message>
        <source>a year, or for each unit</source>
        <translation>ต่อปี หรือต่อหน่วย</translation>
    </message>
    <message>
        <source>Takes the rest</source>
        <translation>รับส่วนที่เหลือ</translation>
    </message>
    <message>
        <source>satang left over, and whatever no rule names</source>
        <translation>เศษสตางค์ และส่วนที่ไม่มีกติกาใดระบุ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ผู้ถือหุ้น</translation>
    </message>
    <message>
        <source>a code or a kind of people</source>
        <translation>ใช้รหัสหรือกลุ่มคน</translation>
    </message>
    <message>
        <source>People</source>
        <translation>จำนวนคน</translation>
    </message>
    <message>
        <source>Shares (baht)</source>
        <translation>ค่าหุ้น (บาท)</translation>
    </message>
    <message>
        <source>Bought in the year (baht)</source>
        <translation>ยอดซื้อในปี (บาท)</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>สายโซ่</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ข้อต่อ</translation>
    </message>
    <message>
        <source>Price in (baht)</source>
        <translation>ราคารับเข้า (บาท)</translation>
    </message>
    <message>
        <source>Own cost (baht)</source>
        <translation>ต้นทุนของตน (บาท)</translation>
    </message>
    <message>
        <source>Price out (baht)</source>
        <translation>ราคาขายออก (บาท)</translation>
    </message>
    <message>
        <source>We act here</source>
        <translation>จุดที่เราจะทำ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>ไม่ใช้ชื่อคน</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ยอดรวม</translation>
    </message>
    <message>
        <source>none = the group itself</source>
        <translation>ถ้าไม่ระบุคือหนี้ของกลุ่ม</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>หนี้</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>ผู้ให้กู้</translation>
    </message>
    <message>
        <source>Borrowed (baht)</source>
        <translation>เงินต้น (บาท)</translation>
    </message>
    <message>
        <source>Brings income</source>
        <translation>สร้างรายได้</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Still owed (baht)</source>
        <translation>คงค้าง (บาท)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Savings (baht)</source>
        <translation>เงินออม (บาท)</translation>
    </message>
    <message>
        <source>Lent out (baht)</source>
        <translation>ปล่อยกู้ (บาท)</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>เงินกู้</translation>
    </message>
    <message>
        <source>Interest a year (%)</source>
        <translation>ดอกเบี้ยต่อปี (%)</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>เดือนที่เริ่ม</translation>
    </message>
    <message>
        <source>Months of grace</source>
        <translation>ปลอดเงินต้น (เดือน)</translation>
    </message>
    <message>
        <source>only interest is paid</source>
        <translation>จ่ายเฉพาะดอกเบี้ย</translation>
    </message>
    <message>
        <source>Months of repayment</source>
        <translation>ผ่อน (เดือน)</translation>
    </message>
    <message>
        <source>Full finance</source>
        <translation>การเงินแบบละเอียด</translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation>เดือนแรกของปี</translation>
    </message>
    <message>
        <source>Cash at the start (baht)</source>
        <translation>เงินสดต้นปี (บาท)</translation>
    </message>
    <message>
        <source>Households that share</source>
        <translation>ครัวเรือนที่ร่วม</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>จำนวนปี</translation>
    </message>
    <message>
        <source>Discount a year (%)</source>
        <translation>อัตราคิดลดต่อปี (%)</translation>
    </message>
    <message>
        <source>Income a year without the project (baht)</source>
        <translation>รายได้ต่อปีถ้าไม่มีโครงการ (บาท)</translation>
    </message>
    <message>
        <source>Cost a year without the project (baht)</source>
        <translation>รายจ่ายต่อปีถ้าไม่มีโครงการ (บาท)</translation>
    </message>
    <message>
        <source>Working capital (baht)</source>
        <translation>เงินทุนหมุนเวียน (บาท)</translation>
    </message>
    <message>
        <source>How one knows it</source>
        <translation>ดูจากอะไร</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>by which a newer file of the same template is known</source>
        <translation>ใช้รู้ว่าไฟล์ที่ใหม่กว่าเป็นแบบเดียวกัน</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ข้อความกำกับ</translation>
    </message>
    <message>
        <source>shown wherever the template is</source>
        <translation>แสดงทุกที่ที่ใช้แบบนี้</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>ประเมินอะไร</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>วิธีตอบ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>ลำดับอีกแบบ</translation>
    </message>
    <message>
        <source>Shown in the other order</source>
        <translation>แสดงตามลำดับอีกแบบ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>แบบประเมิน</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>รหัสข้อ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ความหมาย</translation>
    </message>
    <message>
        <source>Place in the other order</source>
        <translation>ที่ในลำดับอีกแบบ</translation>
    </message>
    <message>
        <source>Who assessed</source>
        <translation>ผู้ประเมิน</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>เวที</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>หลักสูตร</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>ทำแล้วเมื่อ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Goal level</source>
        <translation>ระดับเป้าหมาย</translation>
    </message>
    <message>
        <source>Result level</source>
        <translation>ระดับผล</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Household factor</source>
        <translation>ปัจจัยครัวเรือน</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>ร่วม</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ค่าตั้งต้น</translation>
    </message>
    <message>
        <source>Baseline of</source>
        <translation>วันที่ของค่าตั้งต้น</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ภายใน</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>ยิ่งน้อยยิ่งดี</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>ผู้ติดตาม</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>ค่าจริง</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>สิ่งที่บันทึก</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>Before: day</source>
        <translation>วันที่ก่อน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Now: day</source>
        <translation>วันที่ล่าสุด</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงแผน</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>ตั้งแต่ปี</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>ถึงปี</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>ยุทธศาสตร์</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>มาตรการ</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>หลักการ</translation>
    </message>
    <message>
        <source>Rules of living together</source>
        <translation>กติกาการอยู่ร่วมกัน</translation>
    </message>
    <message>
        <source>Ethics</source>
        <translation>คุณธรรม จริยธรรม</translation>
    </message>
    <message>
        <source>Shared ownership</source>
        <translation>ความเป็นเจ้าของร่วมกัน</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>ชุดถ้อยคำ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>List</source>
        <translation>ชุดป้าย</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>สถานี</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ไหน</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>วัดจาก</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>กลไก</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>กลุ่มคน</translation>
    </message>
    <message>
        <source>How</source>
        <translation>ทาง</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>เด็ก</translation>
    </message>
    <message>
        <source>Elders</source>
        <translation>ผู้สูงอายุ</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>ศูนย์</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>Province group</source>
        <translation>กลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>คลัสเตอร์</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>How people met</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>ผู้นำ</translation>
    </message>
    <message>
        <source>Sub-districts</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>วิทยากรกระบวนการ</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>พี่เลี้ยง</translation>
    </message>
    <message>
        <source>Names, by consent</source>
        <translation>ชื่อ (เมื่อยินยอม)</translation>
    </message>
    <message>
        <source>Materials given</source>
        <translation>สิ่งของที่มอบ</translation>
    </message>
    <message>
        <source>Partner of the plan</source>
        <translation>ภาคีในแผน</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>ให้อะไร</translation>
    </message>
    <message>
        <source>Group of people</source>
        <translation>กลุ่มคน</translation>
    </message>
    <message>
        <source>Households asked</source>
        <translation>ถามกี่ครัวเรือน</translation>
    </message>
    <message>
        <source>Still at it</source>
        <translation>ยังทำอยู่</translation>
    </message>
    <message>
        <source>Income a month (baht)</source>
        <translation>รายได้ต่อเดือน (บาท)</translation>
    </message>
    <message>
        <source>of one household, on average</source>
        <translation>เฉลี่ยต่อครัวเรือน</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>ศักยภาพ</translation>
    </message>
    <message>
        <source>What it leaves behind</source>
        <translation>สิ่งที่ต้องเกิด</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>ทำหลังจาก</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>ถึงเมื่อ</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>สิ่งที่ได้ผล</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>อุปสรรค</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>คำแนะนำ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>คำค้น</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>สำหรับใคร</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>คำนำ</translation>
    </message>
    <message>
        <source>Learning set</source>
        <translation>ชุดความรู้</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ทำอย่างไร</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>ผู้ติดตาม (คน)</translation>
    </message>
    <message>
        <source>Informants</source>
        <translation>ผู้ให้ข้อมูล (คน)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความก้าวหน้า</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>ครั้งต่อไป</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>งวด</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ผู้ให้เงิน</translation>
    </message>
    <message>
        <source>Amount (baht)</source>
        <translation>จำนวน (บาท)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนด</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ได้รับเมื่อ</translation>
    </message>
    <message>
        <source>Spent (baht)</source>
        <translation>ใช้ไป (บาท)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดงวดเมื่อ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งเมื่อ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>สรุป</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>ตามแผน</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>ทำจริง</translation>
    </message>
    <message>
        <source>Planned (baht)</source>
        <translation>เงินตามแผน (บาท)</translation>
    </message>
    <message>
        <source>Actual (baht)</source>
        <translation>เงินใช้จริง (บาท)</translation>
    </message>
    <message>
        <source>Planned value</source>
        <translation>ค่าตามแผน</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>ของใคร</translation>
    </message>
    <message>
        <source>Number or page</source>
        <translation>เลขที่หรือหน้า</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>เก็บไว้ที่</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>ยินยอมเรื่อง</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>ผู้ขอความยินยอม</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>ถอนเมื่อ</translation>
    </message>
    <message>
        <source>Submission no.</source>
        <translation>ส่งครั้งที่</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>ผู้ส่ง</translation>
    </message>
    <message>
        <source>Seal of the content</source>
        <translation>ตราของเนื้อหา</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>ผู้ทบทวน</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>ผลการพิจารณา</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>คะแนนเต็ม</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ตอบภายใน</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ผลทบทวน</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>น้ำหนัก</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ใบที่</translation>
    </message>
    <message>
        <source>Place in the plan</source>
        <translation>ตำแหน่งในแผน</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>คำตอบของเรา</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>แก้แล้ว</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>ข้อความในโน้ต</translation>
    </message>
    <message>
        <source>Item of capital</source>
        <translation>ทุน</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>ปัจจัยการผลิต</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชีทุน</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>การใช้</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Step %1 has no note yet</source>
        <translation>ข้อ %1 ยังไม่มีโน้ต</translation>
    </message>
    <message>
        <source>The nine questions lean on each other: with one unanswered the others hang in the air.</source>
        <translation>คำถามทั้งเก้าข้ออิงกัน ถ้าขาดคำตอบหนึ่งข้อ ข้ออื่นก็ลอยอยู่</translation>
    </message>
    <message>
        <source>Write at least one note, even a rough one.</source>
        <translation>เขียนอย่างน้อยหนึ่งใบ เขียนคร่าว ๆ ก่อนก็ได้</translation>
    </message>
    <message>
        <source>All nine steps have notes</source>
        <translation>ทั้งเก้าข้อมีโน้ตแล้ว</translation>
    </message>
    <message>
        <source>“%1” is for no customer yet</source>
        <translation>“%1” ยังไม่ได้บอกว่าเพื่อลูกค้ากลุ่มไหน</translation>
    </message>
    <message>
        <source>A value is one only for somebody: without a customer nobody buys it.</source>
        <translation>คุณค่าต้องเป็นคุณค่าของใครสักคน ถ้าไม่มีลูกค้าก็ไม่มีคนซื้อ</translation>
    </message>
    <message>
        <source>Link it with a customer of step 2, or write down who it is for.</source>
        <translation>เชื่อมกับลูกค้าในข้อ 2 หรือเขียนเพิ่มว่าเพื่อใคร</translation>
    </message>
    <message>
        <source>Every value has its customer</source>
        <translation>จุดขายทุกข้อมีลูกค้า</translation>
    </message>
    <message>
        <source>Nobody tells “%1” about us yet</source>
        <translation>ยังไม่มีใครบอกเรื่องของเราให้ “%1” รู้</translation>
    </message>
    <message>
        <source>Step 3 asks how customer and value can meet.</source>
        <translation>ข้อ 3 ถามว่าทำอย่างไรให้ลูกค้ากับคุณค่ามาพบกัน</translation>
    </message>
    <message>
        <source>Link a channel of step 3 with this customer, or write a new one.</source>
        <translation>เชื่อมช่องทางในข้อ 3 มาหาลูกค้ากลุ่มนี้ หรือเขียนช่องทางใหม่</translation>
    </message>
    <message>
        <source>Every customer hears of us through a channel</source>
        <translation>ลูกค้าทุกกลุ่มรู้จักเราผ่านช่องทาง</translation>
    </message>
    <message>
        <source>Nothing brings “%1” back yet</source>
        <translation>ยังไม่มีอะไรทำให้ “%1” กลับมาซื้อซ้ำ</translation>
    </message>
    <message>
        <source>Selling again to the same customer costs less than finding a new one; step 4 asks how.</source>
        <translation>ขายซ้ำให้ลูกค้าเดิมใช้เงินน้อยกว่าหาลูกค้าใหม่ ข้อ 4 ถามว่าทำอย่างไร</translation>
    </message>
    <message>
        <source>Link an idea of step 4 with this customer, or write a new one.</source>
        <translation>เชื่อมวิธีในข้อ 4 มาหาลูกค้ากลุ่มนี้ หรือเขียนวิธีใหม่</translation>
    </message>
    <message>
        <source>Every customer has a reason to come back</source>
        <translation>ลูกค้าทุกกลุ่มมีเหตุให้กลับมา</translation>
    </message>
    <message>
        <source>“%1” earns nothing yet</source>
        <translation>“%1” ยังไม่มีรายได้</translation>
    </message>
    <message>
        <source>Step 5 asks which income can come from the goods and services of step 1.</source>
        <translation>ข้อ 5 ถามว่าสินค้าและบริการในข้อ 1 ทำให้เกิดรายได้อะไรบ้าง</translation>
    </message>
    <message>
        <source>Link an income of step 5 with it, or write down what could be sold.</source>
        <translation>เชื่อมรายได้ในข้อ 5 มาหา หรือเขียนว่าขายอะไรได้</translation>
    </message>
    <message>
        <source>Every value of step 1 brings an income</source>
        <translation>จุดขายทุกข้อในข้อ 1 มีรายได้</translation>
    </message>
    <message>
        <source>“%1” does not say what it sells</source>
        <translation>“%1” ยังไม่ได้บอกว่าขายอะไร</translation>
    </message>
    <message>
        <source>An income comes from a product or service of step 1; without one it cannot be counted on.</source>
        <translation>รายได้มาจากสินค้าหรือบริการในข้อ 1 ถ้าไม่มีก็นับเป็นรายได้ไม่ได้</translation>
    </message>
    <message>
        <source>Link it with what is sold in step 1.</source>
        <translation>เชื่อมกับสิ่งที่ขายในข้อ 1</translation>
    </message>
    <message>
        <source>Every income says what it sells</source>
        <translation>รายได้ทุกทางบอกว่าขายอะไร</translation>
    </message>
    <message>
        <source>“%1” does not say what it is for</source>
        <translation>“%1” ยังไม่ได้บอกว่าทำเพื่ออะไร</translation>
    </message>
    <message>
        <source>Step 6 holds what must be done for steps 1 to 4; work that serves none of them takes strength and money.</source>
        <translation>ข้อ 6 คือสิ่งที่ต้องทำให้ข้อ 1 ถึงข้อ 4 สำเร็จ งานที่ไม่ช่วยข้อใดเลยเปลืองแรงและเงิน</translation>
    </message>
    <message>
        <source>Link it with what it serves in steps 1 to 4, or take it out.</source>
        <translation>เชื่อมกับสิ่งที่กิจกรรมนี้ช่วยในข้อ 1 ถึงข้อ 4 หรือเอาออก</translation>
    </message>
    <message>
        <source>Every activity says what it is for</source>
        <translation>กิจกรรมทุกอย่างบอกว่าทำเพื่ออะไร</translation>
    </message>
    <message>
        <source>“%1” has neither our own things, nor a partner, nor money</source>
        <translation>“%1” ยังไม่มีทั้งของที่เรามีอยู่ ภาคี และเงิน</translation>
    </message>
    <message>
        <source>An activity needs something of ours (7), somebody who helps (8) or money (9).</source>
        <translation>กิจกรรมต้องใช้ของที่เรามี (ข้อ 7) คนที่มาช่วย (ข้อ 8) หรือเงิน (ข้อ 9)</translation>
    </message>
    <message>
        <source>Look first at what we own and hardly use, then at partners, and at money last.</source>
        <translation>ดูของที่เรามีแต่ยังใช้ไม่เต็มที่ก่อน แล้วดูภาคี ดูเงินเป็นอย่างสุดท้าย</translation>
    </message>
    <message>
        <source>Every activity has its means</source>
        <translation>กิจกรรมทุกอย่างมีสิ่งที่ใช้ทำแล้ว</translation>
    </message>
    <message>
        <source>“%1” is used for no activity yet</source>
        <translation>“%1” ยังไม่ได้ใช้กับกิจกรรมใด</translation>
    </message>
    <message>
        <source>Step 7 asks what we hardly use that could make step 6 succeed.</source>
        <translation>ข้อ 7 ถามว่ามีปัจจัยใดที่ยังใช้ไม่เต็มที่ ซึ่งช่วยให้ข้อ 6 สำเร็จได้</translation>
    </message>
    <message>
        <source>Link it with the activity of step 6 that it could serve.</source>
        <translation>เชื่อมกับกิจกรรมในข้อ 6 ที่ใช้ปัจจัยนี้ได้</translation>
    </message>
    <message>
        <source>Every factor of step 7 is used for an activity</source>
        <translation>ปัจจัยทุกอย่างในข้อ 7 ใช้กับกิจกรรมแล้ว</translation>
    </message>
    <message>
        <source>“%1” helps with no activity yet</source>
        <translation>“%1” ยังไม่ได้ช่วยกิจกรรมใด</translation>
    </message>
    <message>
        <source>Step 8 holds those with whom we do what we cannot do alone in step 6.</source>
        <translation>ข้อ 8 คือภาคีที่มาช่วยทำสิ่งในข้อ 6 ที่เราทำเองไม่ได้</translation>
    </message>
    <message>
        <source>Link the partner with the activity that we cannot do alone.</source>
        <translation>เชื่อมภาคีไปหากิจกรรมที่เราทำเองไม่ได้</translation>
    </message>
    <message>
        <source>Every partner helps with an activity</source>
        <translation>ภาคีทุกรายช่วยกิจกรรม</translation>
    </message>
    <message>
        <source>“%1” pays for no activity</source>
        <translation>“%1” ไม่ได้จ่ายให้กิจกรรมใด</translation>
    </message>
    <message>
        <source>Step 9 asks on which activity of step 6 money must be spent.</source>
        <translation>ข้อ 9 ถามว่าต้องใช้เงินกับกิจกรรมใดในข้อ 6</translation>
    </message>
    <message>
        <source>Link it with the activity that it pays for, or take it out.</source>
        <translation>เชื่อมกับกิจกรรมที่ต้องจ่าย หรือเอาออก</translation>
    </message>
    <message>
        <source>Every cost pays for an activity</source>
        <translation>ค่าใช้จ่ายทุกอย่างจ่ายให้กิจกรรม</translation>
    </message>
    <message>
        <source>“%1” is hardly used and stands nowhere on the canvas</source>
        <translation>“%1” ยังใช้ไม่เต็มที่และยังไม่มีในแคนวาส</translation>
    </message>
    <message>
        <source>What lies idle can save money when an activity uses it.</source>
        <translation>ของที่ยังว่างอยู่ช่วยประหยัดเงินได้ เมื่อนำมาใช้ในกิจกรรม</translation>
    </message>
    <message>
        <source>Send it to step 7, or link it with a note that uses it.</source>
        <translation>ส่งไปข้อ 7 หรือเชื่อมกับโน้ตที่ใช้ทุนนี้</translation>
    </message>
    <message>
        <source>All idle capital has found its use</source>
        <translation>ทุนที่ยังว่างอยู่มีที่ใช้ครบแล้ว</translation>
    </message>
    <message>
        <source>The thread “%1” has customers but no income</source>
        <translation>สาย “%1” มีลูกค้าแต่ยังไม่มีรายได้</translation>
    </message>
    <message>
        <source>One colour is one product or customer group: it should lead from the customer to an income.</source>
        <translation>หนึ่งสีคือหนึ่งสินค้าหรือหนึ่งกลุ่มลูกค้า ควรต่อจากลูกค้าไปถึงรายได้</translation>
    </message>
    <message>
        <source>Give an income of step 5 this colour, or write down what these customers pay for.</source>
        <translation>ใส่สีนี้ให้รายได้ในข้อ 5 หรือเขียนว่าลูกค้ากลุ่มนี้จ่ายเงินค่าอะไร</translation>
    </message>
    <message>
        <source>Every thread with customers has an income</source>
        <translation>ทุกสายที่มีลูกค้ามีรายได้</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>ทุนชุมชน</translation>
    </message>
    <message>
        <source>Step %1, note %2</source>
        <extracomment>%1 the step, %2 the place of the note in it</extracomment>
        <translation>ข้อ %1 ใบ %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ข้อ %1</translation>
    </message>
    <message>
        <source>To mend before sending</source>
        <translation>ต้องแก้ก่อนส่ง</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Step 9 is empty: write “fuel for the boat” – the sum can come later.</source>
        <translation>ข้อ 9 ว่างอยู่ เขียนว่า “ค่าน้ำมันเรือ” ไว้ก่อน จำนวนเงินค่อยใส่ทีหลัง</translation>
    </message>
    <message>
        <source>“Palm sugar boiled before your eyes” is linked with “families from town at the weekend”.</source>
        <translation>เชื่อม “น้ำตาลโตนดเคี่ยวให้เห็นกับตา” ไปหา “ครอบครัวจากในเมืองวันหยุด”</translation>
    </message>
    <message>
        <source>“Schools on study visits” hear of us by “a letter to the education office before term begins”.</source>
        <translation>“คณะดูงานจากโรงเรียน” รู้จักเราผ่าน “หนังสือถึงเขตการศึกษาก่อนเปิดเทอม”</translation>
    </message>
    <message>
        <source>“Families from town” come back because we “send a picture when the sugar season opens”.</source>
        <translation>“ครอบครัวจากในเมือง” กลับมาเพราะเรา “ส่งรูปบอกเมื่อถึงหน้าตาล”</translation>
    </message>
    <message>
        <source>“Stories of the cave” bring in “a guide's fee for each group”.</source>
        <translation>“เรื่องเล่าในถ้ำ” ทำให้มีรายได้ “ค่านำเที่ยวต่อกลุ่ม”</translation>
    </message>
    <message>
        <source>“Fee for speakers” is linked with “learning from those who really do it”.</source>
        <translation>เชื่อม “ค่าวิทยากร” ไปหา “เรียนรู้จากคนทำจริง”</translation>
    </message>
    <message>
        <source>“Keep the path to the cave” is for “stories of the cave”.</source>
        <translation>“ดูแลทางขึ้นถ้ำ” ทำเพื่อ “เรื่องเล่าในถ้ำ”</translation>
    </message>
    <message>
        <source>“Train young guides” uses “the temple hall on weekdays”; the school helps.</source>
        <translation>“ฝึกมัคคุเทศก์น้อย” ใช้ “ศาลาวัดวันธรรมดา” และมีโรงเรียนมาช่วย</translation>
    </message>
    <message>
        <source>“The rice mill stands still for ten months” is used for “grinding flour to order”.</source>
        <translation>“โรงสีที่ว่างปีละสิบเดือน” ใช้กับ “รับโม่แป้งตามสั่ง”</translation>
    </message>
    <message>
        <source>“The health centre” helps with “testing the drinking water”.</source>
        <translation>“รพ.สต.” ช่วยทำ “ตรวจน้ำดื่ม”</translation>
    </message>
    <message>
        <source>“Cloth for bags” pays for “sewing bags for the shop”.</source>
        <translation>“ค่าผ้า” จ่ายให้ “เย็บถุงผ้าขายในร้าน”</translation>
    </message>
    <message>
        <source>“The old school kitchen” goes to step 7 and is used for “making curry paste”.</source>
        <translation>ส่ง “โรงครัวเก่าของโรงเรียน” ไปข้อ 7 แล้วใช้กับ “ทำพริกแกง”</translation>
    </message>
    <message>
        <source>The thread “weaving” gets the income “baskets sold to hotels”.</source>
        <translation>สาย “งานสาน” มีรายได้ “ขายตะกร้าให้โรงแรม”</translation>
    </message>
    <message>
        <source>All customers are of one level: %1</source>
        <translation>ลูกค้าทุกกลุ่มอยู่ระดับเดียวกัน: %1</translation>
    </message>
    <message>
        <source>Question 2 asks for customers of all levels. Here every customer whose level is said is of the same one: when times are hard there, all of them buy less together.</source>
        <translation>ข้อ 2 ถามหาลูกค้าให้ครอบคลุมทุกระดับ ตอนนี้ลูกค้าที่บอกระดับไว้อยู่ระดับเดียวกันหมด ถ้าที่นั่นขายไม่ดีก็ขายไม่ดีพร้อมกันทุกกลุ่ม</translation>
    </message>
    <message>
        <source>Think of one customer nearer or farther away, or say the level of the others.</source>
        <translation>คิดถึงลูกค้าที่อยู่ใกล้กว่าหรือไกลกว่าอีกหนึ่งกลุ่ม หรือบอกระดับของกลุ่มอื่นให้ครบ</translation>
    </message>
    <message>
        <source>Beside “families of the village” there could be “hotels in the province”.</source>
        <translation>นอกจาก “ชาวบ้านในหมู่บ้าน” อาจมี “โรงแรมในจังหวัด”</translation>
    </message>
    <message>
        <source>The customers are of more than one level</source>
        <translation>ลูกค้ามีหลายระดับ</translation>
    </message>
    <message>
        <source>Everything depends on one buyer: “%1”</source>
        <translation>รายได้ทั้งหมดพึ่งผู้ซื้อรายเดียว: “%1”</translation>
    </message>
    <message>
        <source>Only one customer is said to buy, or every income names the same customer. When that buyer stops, all income stops.</source>
        <translation>มีลูกค้าที่บอกว่าซื้ออยู่กลุ่มเดียว หรือรายได้ทุกทางมาจากลูกค้ากลุ่มเดียวกัน ถ้าเขาหยุดซื้อ รายได้ก็หยุดหมด</translation>
    </message>
    <message>
        <source>Look for a second buyer in step 2, or for an income in step 5 that somebody else pays.</source>
        <translation>หาผู้ซื้ออีกกลุ่มในข้อ 2 หรือหารายได้ในข้อ 5 ที่คนอื่นเป็นผู้จ่าย</translation>
    </message>
    <message>
        <source>Beside “the wholesaler” we sell “a basket each week” to “the families of the school”.</source>
        <translation>นอกจาก “ผู้ค้าส่ง” เราขาย “ผักชุดรายสัปดาห์” ให้ “ผู้ปกครองของโรงเรียน”</translation>
    </message>
    <message>
        <source>The income does not hang on one buyer</source>
        <translation>รายได้ไม่ได้พึ่งผู้ซื้อรายเดียว</translation>
    </message>
    <message>
        <source>Step 1 holds %1 selling points</source>
        <translation>ข้อ 1 มีจุดขายถึง %1 ข้อ</translation>
    </message>
    <message>
        <source>With more than five nobody remembers what we stand for, and each needs its own customers, work and money.</source>
        <translation>ถ้ามีเกินห้าข้อ คนจำไม่ได้ว่าเราเด่นเรื่องอะไร และแต่ละข้อต้องมีลูกค้า งาน และเงินของตัวเอง</translation>
    </message>
    <message>
        <source>Vote for the strongest ones, merge those that say the same, and park the others.</source>
        <translation>โหวตเลือกข้อที่เด่นที่สุด รวมข้อที่พูดเรื่องเดียวกัน แล้วพักข้ออื่นไว้ก่อน</translation>
    </message>
    <message>
        <source>“Clean”, “safe” and “no chemicals” become one: “vegetables without chemicals that you may test yourself”.</source>
        <translation>“สะอาด” “ปลอดภัย” และ “ไม่ใช้สารเคมี” รวมเป็นข้อเดียวว่า “ผักไม่ใช้สารเคมี ตรวจเองได้”</translation>
    </message>
    <message>
        <source>There are no more than five selling points</source>
        <translation>จุดขายไม่เกินห้าข้อ</translation>
    </message>
    <message>
        <source>“%1” is long for one note</source>
        <translation>“%1” ยาวเกินไปสำหรับโน้ตหนึ่งใบ</translation>
    </message>
    <message>
        <source>A long note is not read from the back of the room, and often holds two things that are linked differently.</source>
        <translation>โน้ตยาว คนนั่งหลังห้องอ่านไม่ทัน และมักมีสองเรื่องปนกันที่เชื่อมไปคนละทาง</translation>
    </message>
    <message>
        <source>Keep one thing in a note and split the rest off.</source>
        <translation>ให้เหลือหนึ่งเรื่องต่อใบ แล้วแยกเรื่องอื่นออกเป็นใบใหม่</translation>
    </message>
    <message>
        <source>“Fresh fish and dried fish and lessons in making shrimp paste” becomes three notes.</source>
        <translation>“ขายปลาสด ปลาแห้ง และสอนทำกะปิ” แยกเป็นสามใบ</translation>
    </message>
    <message>
        <source>All notes are short</source>
        <translation>โน้ตทุกใบสั้นพอดี</translation>
    </message>
    <message>
        <source>“%1” stands twice in its step</source>
        <translation>“%1” มีซ้ำสองใบในข้อเดียวกัน</translation>
    </message>
    <message>
        <source>Links and votes are divided between the two, so that each looks weaker than it is.</source>
        <translation>เส้นเชื่อมและคะแนนโหวตถูกแบ่งกันสองใบ แต่ละใบจึงดูอ่อนกว่าที่เป็นจริง</translation>
    </message>
    <message>
        <source>Merge the two, or say in what they differ.</source>
        <translation>รวมสองใบเป็นใบเดียว หรือเขียนให้ชัดว่าต่างกันอย่างไร</translation>
    </message>
    <message>
        <source>“Tourists” and “tourists” become one, or “tourists by bus” and “tourists by bicycle”.</source>
        <translation>“นักท่องเที่ยว” สองใบ รวมเป็นใบเดียว หรือแยกเป็น “นักท่องเที่ยวรถบัส” กับ “นักท่องเที่ยวจักรยาน”</translation>
    </message>
    <message>
        <source>No note stands twice</source>
        <translation>ไม่มีโน้ตซ้ำกัน</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Long Thai texts will not break between words, because the library libthai is missing. Install the package libthai0 and start again.</source>
        <translation>ข้อความไทยยาว ๆ จะตัดบรรทัดไม่ตรงคำ เพราะเครื่องนี้ไม่มีไลบรารี libthai ให้ติดตั้งแพ็กเกจ libthai0 แล้วเปิดโปรแกรมใหม่</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>not said yet: write who is responsible in the community or the sub-district</source>
        <translation>ยังไม่ได้บอก เขียนว่าใครรับผิดชอบในชุมชนหรือตำบล</translation>
    </message>
    <message>
        <source>not found: a municipality or a sub-district administration among the partners or in the mechanism</source>
        <translation>ยังไม่พบเทศบาลหรือ อบต. ในรายชื่อภาคีหรือในกลไก</translation>
    </message>
    <message>
        <source>not found: a partner of the academic sector</source>
        <translation>ยังไม่พบภาคีภาควิชาการ</translation>
    </message>
    <message>
        <source>not found: a partner of the private sector</source>
        <translation>ยังไม่พบภาคีภาคเอกชน</translation>
    </message>
    <message>
        <source>Community organisations as the core</source>
        <translation>องค์กรชุมชนเป็นแกนหลัก</translation>
    </message>
    <message>
        <source>Local administration</source>
        <translation>องค์กรปกครองส่วนท้องถิ่น</translation>
    </message>
    <message>
        <source>Academics</source>
        <translation>สถาบันวิชาการ</translation>
    </message>
    <message>
        <source>Private business</source>
        <translation>ภาคเอกชน</translation>
    </message>
    <message>
        <source>not clear: is one of these local administration? %1</source>
        <translation>ไม่แน่ใจ หน่วยงานเหล่านี้เป็นองค์กรปกครองส่วนท้องถิ่นหรือไม่: %1</translation>
    </message>
    <message>
        <source>All four sides walk together.</source>
        <translation>ทั้งสี่ฝ่ายเดินด้วยกันแล้ว</translation>
    </message>
    <message>
        <source>%1 of the four sides walk together.</source>
        <translation>เดินด้วยกันแล้ว %1 จากสี่ฝ่าย</translation>
    </message>
    <message>
        <source>households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>people</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>rai</source>
        <translation>ไร่</translation>
    </message>
    <message>
        <source>baht per household a year</source>
        <translation>บาทต่อครัวเรือนต่อปี</translation>
    </message>
    <message>
        <source>baht per household</source>
        <translation>บาทต่อครัวเรือน</translation>
    </message>
    <message>
        <source>Finance and capital</source>
        <translation>การเงินและทุน</translation>
    </message>
    <message>
        <source>Occupation and income</source>
        <translation>อาชีพและรายได้</translation>
    </message>
    <message>
        <source>Natural resources and environment</source>
        <translation>ทรัพยากรธรรมชาติและสิ่งแวดล้อม</translation>
    </message>
    <message>
        <source>Welfare funds</source>
        <translation>กองทุนสวัสดิการ</translation>
    </message>
    <message>
        <source>Networks by issue, clusters</source>
        <translation>เครือข่ายประเด็น คลัสเตอร์</translation>
    </message>
    <message>
        <source>Out of poverty</source>
        <translation>พ้นความยากจน</translation>
    </message>
    <message>
        <source>Nobody hungry</source>
        <translation>ไม่มีใครหิว</translation>
    </message>
    <message>
        <source>Good health</source>
        <translation>สุขภาพดี</translation>
    </message>
    <message>
        <source>Good schooling</source>
        <translation>การศึกษาดี</translation>
    </message>
    <message>
        <source>Women and men equal</source>
        <translation>หญิงชายเท่าเทียม</translation>
    </message>
    <message>
        <source>Clean water</source>
        <translation>น้ำสะอาด</translation>
    </message>
    <message>
        <source>Clean energy</source>
        <translation>พลังงานสะอาด</translation>
    </message>
    <message>
        <source>Decent work</source>
        <translation>งานดีมีคุณค่า</translation>
    </message>
    <message>
        <source>Industry, new ideas</source>
        <translation>อุตสาหกรรม นวัตกรรม</translation>
    </message>
    <message>
        <source>Less inequality</source>
        <translation>ลดความเหลื่อมล้ำ</translation>
    </message>
    <message>
        <source>Liveable places</source>
        <translation>ชุมชนน่าอยู่</translation>
    </message>
    <message>
        <source>Making and using wisely</source>
        <translation>ผลิตและใช้อย่างพอดี</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>รับมือโลกร้อน</translation>
    </message>
    <message>
        <source>Life in the sea</source>
        <translation>ทะเลและสัตว์น้ำ</translation>
    </message>
    <message>
        <source>Life on land</source>
        <translation>ป่าและสัตว์ป่า</translation>
    </message>
    <message>
        <source>Peace and justice</source>
        <translation>สงบสุข เป็นธรรม</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>ร่วมมือกัน</translation>
    </message>
    <message>
        <source>Directly: %1 people, %2 households.</source>
        <translation>ทางตรง %1 คน %2 ครัวเรือน</translation>
    </message>
    <message>
        <source>Indirectly: %1 people, %2 households.</source>
        <translation>ทางอ้อม %1 คน %2 ครัวเรือน</translation>
    </message>
    <message>
        <source>%1 places fit: add the district and the province</source>
        <translation>ตรงกัน %1 แห่ง เขียนอำเภอและจังหวัดเพิ่ม</translation>
    </message>
    <message>
        <source>not in the list of places; kept as written</source>
        <translation>ไม่มีในรายชื่อพื้นที่ เก็บไว้ตามที่เขียน</translation>
    </message>
    <message>
        <source>not in the list of places; kept as written (the name is in %1)</source>
        <translation>ไม่มีในรายชื่อพื้นที่ เก็บไว้ตามที่เขียน (ชื่อนี้มีที่ %1)</translation>
    </message>
    <message>
        <source>The loop is closed: something happens at all six stations.</source>
        <translation>วงจรครบ ทั้งหกสถานีมีคนทำแล้ว</translation>
    </message>
    <message>
        <source>What happens at the six stations of the loop?</source>
        <translation>ทั้งหกสถานีในวงจรทำอะไรบ้าง</translation>
    </message>
    <message>
        <source>%1 of 6 stations are filled; still open: %2.</source>
        <translation>มีแล้ว %1 จาก 6 สถานี ยังว่าง: %2</translation>
    </message>
    <message>
        <source>term not said</source>
        <translation>ไม่ระบุระยะ</translation>
    </message>
    <message>
        <source>Sub-plans: %1 (%2)</source>
        <translation>แผนย่อย %1 แผน (%2)</translation>
    </message>
    <message>
        <source>%1 people at %2 level(s) are responsible for the plan.</source>
        <translation>มีผู้รับผิดชอบแผน %1 คน ใน %2 ระดับ</translation>
    </message>
</context>
<context>
    <name>GoalPaste</name>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Side (K, S, N, B)</source>
        <translation>ด้าน (K, S, N, B)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใครทำ</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>now %1, aim %2</source>
        <translation>ตอนนี้ %1 ตั้งใจ %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Still to go</source>
        <translation>ยังต้องไปต่อ</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>ก่อน %1</translation>
    </message>
    <message>
        <source>mean level, %1</source>
        <translation>ระดับเฉลี่ย %1</translation>
    </message>
</context>
<context>
    <name>HeadRows</name>
    <message>
        <source>Remove</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the row, e.g. a place or a date</extracomment>
        <translation>เอา %1 ออก</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Choose a block and type: the first letter opens a note. Enter keeps it and opens the next one.</source>
        <translation>เลือกช่องแล้วพิมพ์ได้เลย ตัวอักษรแรกจะเปิดโน้ตใหม่ Enter เก็บแล้วเปิดใบถัดไป</translation>
    </message>
    <message>
        <source>See all nine blocks at once, or go through them one question at a time.</source>
        <translation>ดูครบเก้าช่องพร้อมกัน หรือทำทีละคำถาม</translation>
    </message>
    <message>
        <source>Link notes that belong together. “Check” then sees what is still missing.</source>
        <translation>เชื่อมโน้ตที่เกี่ยวกัน แล้ว “ตรวจแผน” จะบอกว่ายังขาดอะไร</translation>
    </message>
    <message>
        <source>Capital is not money here: write what your community has, and how far it is used.</source>
        <translation>ทุนในที่นี้ไม่ใช่เงิน เขียนสิ่งที่ชุมชนมี และบอกว่าใช้มากแค่ไหน</translation>
    </message>
    <message>
        <source>Write where you are now and where you want to be, in four kinds of strength.</source>
        <translation>เขียนว่าตอนนี้อยู่ตรงไหน และตั้งใจไปถึงไหน ในความเข้มแข็งสี่ด้าน</translation>
    </message>
    <message>
        <source>This goes on the cover. Numbers of people are enough; names are not needed.</source>
        <translation>ส่วนนี้อยู่บนหน้าปก บอกเพียงจำนวนคนก็พอ ไม่ต้องมีชื่อ</translation>
    </message>
    <message>
        <source>What does not hold together yet, each with how to mend it. Nothing here judges your ideas.</source>
        <translation>สิ่งที่ยังไม่ต่อกัน พร้อมวิธีแก้ หน้านี้ไม่ได้ตัดสินความคิดของใคร</translation>
    </message>
    <message>
        <source>Choose what to make out of the plan. The plan itself does not change.</source>
        <translation>เลือกว่าจะทำอะไรออกมาจากแผน ตัวแผนไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Plan the day, count who comes, and begin. The timer never goes on by itself.</source>
        <translation>วางกำหนดการ นับคนที่มา แล้วเริ่มได้เลย ตัวจับเวลาไม่เลื่อนไปเอง</translation>
    </message>
    <message>
        <source>First what an activity needs, then who brings it. What is left is the cash you really need.</source>
        <translation>บอกก่อนว่ากิจกรรมต้องใช้อะไร แล้วใครออกให้ ที่เหลือคือเงินสดที่ต้องใช้จริง</translation>
    </message>
    <message>
        <source>What you make, with its story, and who walks with you.</source>
        <translation>สิ่งที่เราทำพร้อมเรื่องเล่า และใครเดินไปกับเรา</translation>
    </message>
    <message>
        <source>What comes in, what goes out, what is left over each month. Codes only, never names.</source>
        <translation>เงินเข้า เงินออก และรายเหลือแต่ละเดือน ใช้รหัสเท่านั้น ไม่ใช้ชื่อคน</translation>
    </message>
    <message>
        <source>What the plan stands in: the area, its frame, the loop, smaller plans, and who carries it.</source>
        <translation>แผนตั้งอยู่บนอะไร พื้นที่ กรอบ วงจร แผนย่อย และใครรับผิดชอบ</translation>
    </message>
    <message>
        <source>What happens around the plan over the years. Counts are enough; a name needs a consent.</source>
        <translation>เรื่องที่เกิดรอบแผนตลอดหลายปี จดเป็นจำนวนก็พอ ถ้าจะใส่ชื่อต้องได้รับความยินยอม</translation>
    </message>
    <message>
        <source>Answer together how far you have come, and again next year: not to be judged, but to see the change.</source>
        <translation>ตอบด้วยกันว่ามาถึงไหนแล้ว และตอบอีกครั้งปีหน้า ไม่ได้ตัดสินใคร แต่ให้เห็นการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Answer each remark and tick it when it is mended. The reader sees both when you send the plan again.</source>
        <translation>ตอบความเห็นทีละข้อ และติ๊กเมื่อแก้แล้ว ผู้ทบทวนจะเห็นทั้งสองอย่างเมื่อส่งแผนอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>Short by %1 baht a month</source>
        <translation>เงินขาดเดือนละ %1 บาท</translation>
    </message>
    <message>
        <source>Left over: %1 baht a month</source>
        <translation>รายเหลือเดือนละ %1 บาท</translation>
    </message>
    <message>
        <source>Income %1 − production %2 − living %3 baht, the average of %4 month(s) with entries.</source>
        <translation>รายรับ %1 − ต้นทุนการผลิต %2 − ค่ากินอยู่ %3 บาท เฉลี่ยจาก %4 เดือนที่มีรายการ</translation>
    </message>
    <message>
        <source>Loans received (%1 a month) are not income.</source>
        <translation>เงินกู้ที่ได้รับ (เดือนละ %1) ไม่ใช่รายได้</translation>
    </message>
    <message>
        <source>%1: %2 baht left over, as much as the month before.</source>
        <translation>%1 รายเหลือ %2 บาท เท่ากับเดือนก่อน</translation>
    </message>
    <message>
        <source>%1: %2 baht left over, %3 more than the month before.</source>
        <translation>%1 รายเหลือ %2 บาท มากกว่าเดือนก่อน %3 บาท</translation>
    </message>
    <message>
        <source>%1: %2 baht left over, %3 less than the month before.</source>
        <translation>%1 รายเหลือ %2 บาท น้อยกว่าเดือนก่อน %3 บาท</translation>
    </message>
    <message>
        <source>%1 in %2: the book says %3, its lines add up to %4.</source>
        <translation>%1 %2: สมุดเขียนว่า %3 แต่รายการบวกได้ %4</translation>
    </message>
    <message>
        <source>Owed on %1: %2 baht</source>
        <translation>หนี้คงค้าง ณ %1: %2 บาท</translation>
    </message>
    <message>
        <source>Debt stays at %1 baht since %2</source>
        <translation>หนี้คงที่ %1 บาท ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>Debt falls: %1 baht less since %2, now %3 baht</source>
        <translation>หนี้ลด %1 บาท ตั้งแต่ %2 ตอนนี้เหลือ %3 บาท</translation>
    </message>
    <message>
        <source>Debt grows: %1 baht more since %2, now %3 baht</source>
        <translation>หนี้เพิ่ม %1 บาท ตั้งแต่ %2 ตอนนี้เป็น %3 บาท</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Notes of the canvas</source>
        <translation>โน้ตในแคนวาส</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>ทุน</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>ค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Households (by code)</source>
        <translation>ครัวเรือน (ใช้รหัส)</translation>
    </message>
    <message>
        <source>Courses and sessions</source>
        <translation>หลักสูตรและเวที</translation>
    </message>
    <message>
        <source>Incubation centres</source>
        <translation>ศูนย์บ่มเพาะ</translation>
    </message>
    <message>
        <source>%1: %2 rows come, %3 stay out.</source>
        <translation>%1: นำเข้า %2 แถว ไม่นำเข้า %3 แถว</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>แถว %1: %2</translation>
    </message>
    <message>
        <source>%1 more rows were not read: a table may have 2,000.</source>
        <translation>อีก %1 แถวไม่ได้อ่าน เพราะตารางหนึ่งมีได้ 2,000 แถว</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Not measured yet</source>
        <translation>ยังไม่ได้วัด</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>ห่างออกไป</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>เท่าเดิม</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>ใกล้เข้ามา</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>ยังไม่มีตัวชี้วัด</translation>
    </message>
    <message>
        <source>Not measured yet (indicators: %1)</source>
        <translation>ยังไม่ได้วัด (ตัวชี้วัด %1 ตัว)</translation>
    </message>
    <message>
        <source>Better in %1 of %2, reached: %3</source>
        <translation>ดีขึ้น %1 จาก %2 ตัว ถึงเป้าแล้ว %3 ตัว</translation>
    </message>
    <message>
        <source>further away: %1</source>
        <translation>ห่างออกไป %1 ตัว</translation>
    </message>
    <message>
        <source>Eat enough, sleep warm, capital there, debt falling</source>
        <translation>กินอิ่ม นอนอุ่น ทุนมี หนี้ลด</translation>
    </message>
    <message>
        <source>Eat enough, sleep warm, capital there, debt falling – households spend less and earn more</source>
        <translation>กินอิ่ม นอนอุ่น ทุนมี หนี้ลด เกิดการลดจ่ายและรายได้เพิ่มในครัวเรือน</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ครอบครัว</translation>
    </message>
    <message>
        <source>Person and family</source>
        <translation>บุคคล ครอบครัว</translation>
    </message>
    <message>
        <source>Group, community, village</source>
        <translation>กลุ่มองค์กร ชุมชน หมู่บ้าน</translation>
    </message>
    <message>
        <source>Community organisations</source>
        <translation>กลุ่มองค์กรชุมชน</translation>
    </message>
    <message>
        <source>Area, sub-district</source>
        <translation>พื้นที่ ตำบล</translation>
    </message>
    <message>
        <source>Village and sub-district</source>
        <translation>หมู่บ้าน ตำบล</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Province, region, nation</source>
        <translation>จังหวัด ภูมิภาค ชาติ</translation>
    </message>
    <message>
        <source>No indicator of the four household factors yet</source>
        <translation>ยังไม่มีตัวชี้วัดของครัวเรือนสี่ด้าน</translation>
    </message>
    <message>
        <source>Households are better off in %1 of 4 factors</source>
        <translation>ครัวเรือนดีขึ้น %1 จาก 4 ด้าน</translation>
    </message>
    <message>
        <source>without an indicator: %1</source>
        <translation>ยังไม่มีตัวชี้วัด: %1</translation>
    </message>
    <message>
        <source>No indicator says yet whether it is for profit, environment or society</source>
        <translation>ยังไม่มีตัวชี้วัดใดบอกว่าเป็นเรื่องผลกำไร สิ่งแวดล้อม หรือสังคม</translation>
    </message>
    <message>
        <source>Profit, environment and society are all followed</source>
        <translation>ติดตามครบทั้งผลกำไร สิ่งแวดล้อม และสังคม</translation>
    </message>
    <message>
        <source>Out of balance: nothing follows %1 yet</source>
        <translation>ยังไม่สมดุล: ยังไม่มีตัวชี้วัดเรื่อง %1</translation>
    </message>
    <message>
        <source>None of the five “together” is followed yet</source>
        <translation>ยังไม่ได้ติดตาม 5 ร่วม</translation>
    </message>
    <message>
        <source>All five “together” are followed</source>
        <translation>ติดตามครบทั้ง 5 ร่วม</translation>
    </message>
    <message>
        <source>Followed: %1 · not yet: %2</source>
        <translation>ติดตามแล้ว: %1 · ยังไม่มี: %2</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>เท่าเดิม</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>เพิ่มขึ้น %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>ลดลง %1</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>a text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>จำนวนเต็ม</translation>
    </message>
    <message>
        <source>an id of up to 40 letters a–z, digits, - and _</source>
        <translation>รหัสไม่เกิน 40 ตัว ใช้ a–z ตัวเลข - และ _</translation>
    </message>
    <message>
        <source>an id, or a number counted from 1</source>
        <translation>รหัส หรือลำดับที่นับจาก 1</translation>
    </message>
    <message>
        <source>a note's id, or its step and place such as "6.2"</source>
        <translation>รหัสของโน้ต หรือข้อกับลำดับ เช่น "6.2"</translation>
    </message>
    <message>
        <source>a list of at least one</source>
        <translation>รายการที่มีอย่างน้อยหนึ่ง</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>ออบเจกต์ {…}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true หรือ false</translation>
    </message>
    <message>
        <source>a list […]</source>
        <translation>รายการ […]</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>รายการข้อความ</translation>
    </message>
    <message>
        <source>a list of months</source>
        <translation>รายการเดือน</translation>
    </message>
    <message>
        <source>a list of 12 numbers</source>
        <translation>รายการตัวเลข 12 จำนวน</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>On the pages</source>
        <translation>ในหน้าต่าง ๆ</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Nature</source>
        <translation>ธรรมชาติ</translation>
    </message>
    <message>
        <source>Tools and machinery</source>
        <translation>เครื่องมือเครื่องจักร</translation>
    </message>
    <message>
        <source>Technique and know-how</source>
        <translation>เทคนิควิทยาการ</translation>
    </message>
    <message>
        <source>Labour of the body</source>
        <translation>แรงกาย</translation>
    </message>
    <message>
        <source>Labour of the mind</source>
        <translation>แรงสมอง</translation>
    </message>
    <message>
        <source>Entrepreneurial ability</source>
        <translation>ความสามารถในการประกอบการ</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>ทรัพยากร</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>สังคม</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>เศรษฐกิจ</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>วัฒนธรรม</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>ยังไม่ใช้</translation>
    </message>
    <message>
        <source>Partly used</source>
        <translation>ใช้บางส่วน</translation>
    </message>
    <message>
        <source>Fully used</source>
        <translation>ใช้เต็มที่</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ความรู้</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>ทักษะ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>การประกอบการ</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>การผลิต</translation>
    </message>
    <message>
        <source>Processing and marketing</source>
        <translation>การแปรรูป-การตลาด</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Community business plan</source>
        <translation>แผนธุรกิจเพื่อชุมชน</translation>
    </message>
    <message>
        <source>Community economy and capital plan</source>
        <translation>แผนพัฒนาเศรษฐกิจและทุนชุมชน</translation>
    </message>
    <message>
        <source>Tambon community-organisation council</source>
        <translation>สภาองค์กรชุมชนตำบล</translation>
    </message>
    <message>
        <source>Community enterprise</source>
        <translation>วิสาหกิจชุมชน</translation>
    </message>
    <message>
        <source>Community enterprise network</source>
        <translation>เครือข่ายวิสาหกิจชุมชน</translation>
    </message>
    <message>
        <source>Community group or organisation</source>
        <translation>กลุ่ม/องค์กรชุมชน</translation>
    </message>
    <message>
        <source>Finance organisation or savings group</source>
        <translation>องค์กรการเงิน/กลุ่มออมทรัพย์</translation>
    </message>
    <message>
        <source>Community finance institution</source>
        <translation>สถาบันการเงินชุมชน</translation>
    </message>
    <message>
        <source>Community welfare fund</source>
        <translation>กองทุนสวัสดิการชุมชน</translation>
    </message>
    <message>
        <source>Social enterprise</source>
        <translation>วิสาหกิจเพื่อสังคม</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>สหกรณ์</translation>
    </message>
    <message>
        <source>Network coordination centre</source>
        <translation>ศูนย์ประสานงานเครือข่าย</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>District</source>
        <translation>อำเภอ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Place in own words</source>
        <translation>พิมพ์ชื่อพื้นที่เอง</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Under 25</source>
        <translation>ต่ำกว่า 25 ปี</translation>
    </message>
    <message>
        <source>25–39</source>
        <translation>25–39 ปี</translation>
    </message>
    <message>
        <source>40–54</source>
        <translation>40–54 ปี</translation>
    </message>
    <message>
        <source>55–69</source>
        <translation>55–69 ปี</translation>
    </message>
    <message>
        <source>70 and over</source>
        <translation>70 ปีขึ้นไป</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>ยังไม่ระบุ</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>คาดเดา</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>สอบถามมา</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>ลองทำแล้ว</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>ทั่วประเทศ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ออนไลน์</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>ผู้ซื้อ</translation>
    </message>
    <message>
        <source>Receives the service</source>
        <translation>ผู้รับบริการ</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>ประเด็นงาน</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>ที่จอดความคิด</translation>
    </message>
    <message>
        <source>Idea board</source>
        <translation>กระดานความคิด</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>ยังไม่พิจารณา</translation>
    </message>
    <message>
        <source>Keep for next year</source>
        <translation>เก็บไว้ปีหน้า</translation>
    </message>
    <message>
        <source>Will not do</source>
        <translation>ไม่ทำ</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>เปิดเวที</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Community capital</source>
        <translation>ทุนชุมชน</translation>
    </message>
    <message>
        <source>KSNB goals</source>
        <translation>เป้าหมาย KSNB</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Walk the story</source>
        <translation>เล่าเรื่องแผน</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>ปิดเวที</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>ยกมือ</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>สติกเกอร์</translation>
    </message>
    <message>
        <source>Secret, in turn</source>
        <translation>ลับ ผลัดกันกด</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>ระยะสั้น</translation>
    </message>
    <message>
        <source>Medium term</source>
        <translation>ระยะกลาง</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>ระยะยาว</translation>
    </message>
    <message>
        <source>We can do it ourselves</source>
        <translation>ทำเองได้</translation>
    </message>
    <message>
        <source>Not alone</source>
        <translation>ทำเองไม่ได้</translation>
    </message>
    <message>
        <source>Once (investment)</source>
        <translation>ครั้งเดียว (ลงทุน)</translation>
    </message>
    <message>
        <source>For each unit sold</source>
        <translation>ต่อหน่วยที่ขาย</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>รายเดือน</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>วัดจริง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ภาครัฐ</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>ภาคเอกชน</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>ภาควิชาการ</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>ภาคประชาสังคม</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ภาคประชาชน</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>เงิน</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>ของหรือแรง</translation>
    </message>
    <message>
        <source>Cash and in kind</source>
        <translation>เงินและของ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>ตกลงด้วยวาจา</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>มีหนังสือ</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>บันทึกข้อตกลง</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Buys and sells</source>
        <translation>ซื้อขายกัน</translation>
    </message>
    <message>
        <source>Supplies material</source>
        <translation>ส่งวัตถุดิบ</translation>
    </message>
    <message>
        <source>Same cluster</source>
        <translation>คลัสเตอร์เดียวกัน</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>เรียนรู้จากกัน</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>พืช</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>ปศุสัตว์</translation>
    </message>
    <message>
        <source>Fishery</source>
        <translation>ประมง</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>แปรรูป</translation>
    </message>
    <message>
        <source>Handicraft</source>
        <translation>หัตถกรรม</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>ค้าขาย</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>ยังไม่ได้ลอง</translation>
    </message>
    <message>
        <source>We dare</source>
        <translation>กล้ากินกล้าใช้</translation>
    </message>
    <message>
        <source>We do not dare yet</source>
        <translation>ยังไม่กล้า</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>ปนเปื้อน</translation>
    </message>
    <message>
        <source>Processed below standard</source>
        <translation>แปรรูปไม่ได้มาตรฐาน</translation>
    </message>
    <message>
        <source>Sold raw only</source>
        <translation>ขายแต่วัตถุดิบ</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>บรรจุ</translation>
    </message>
    <message>
        <source>Market survey</source>
        <translation>สำรวจตลาด</translation>
    </message>
    <message>
        <source>Need, problem, wisdom</source>
        <translation>ความต้องการ ปัญหา ภูมิปัญญา</translation>
    </message>
    <message>
        <source>Quality and look</source>
        <translation>คุณภาพและรูปลักษณ์</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ช่องทางขาย</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>เสียงตอบรับ</translation>
    </message>
    <message>
        <source>Percent of the surplus</source>
        <translation>ร้อยละของรายเหลือ</translation>
    </message>
    <message>
        <source>Fixed sum a year</source>
        <translation>จำนวนคงที่ต่อปี</translation>
    </message>
    <message>
        <source>Welfare fund</source>
        <translation>กองทุนสวัสดิการ</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>ทุนสำรอง</translation>
    </message>
    <message>
        <source>Development capital</source>
        <translation>ทุนพัฒนา</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Dividend on shares</source>
        <translation>เงินปันผลตามหุ้น</translation>
    </message>
    <message>
        <source>Patronage refund</source>
        <translation>เฉลี่ยคืนตามยอดซื้อ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>สิ่งแวดล้อม</translation>
    </message>
    <message>
        <source>Working capital</source>
        <translation>ทุนหมุนเวียน</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>ปัจจัยการผลิต</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>รวบรวม</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>ขนส่ง</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>ขาย</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>บริโภค</translation>
    </message>
    <message>
        <source>Waste and return</source>
        <translation>ของเหลือและหมุนเวียน</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Our group</source>
        <translation>กลุ่มของเรา</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>Outsider, middleman</source>
        <translation>คนนอก พ่อค้าคนกลาง</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายรับ</translation>
    </message>
    <message>
        <source>Production cost</source>
        <translation>ต้นทุนการผลิต</translation>
    </message>
    <message>
        <source>Living expense</source>
        <translation>ค่าใช้จ่ายในบ้าน</translation>
    </message>
    <message>
        <source>Loan received</source>
        <translation>รับเงินกู้</translation>
    </message>
    <message>
        <source>Debt repaid</source>
        <translation>ชำระหนี้</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>รายจ่าย</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>คงเหลือ</translation>
    </message>
    <message>
        <source>Village fund</source>
        <translation>กองทุนหมู่บ้าน</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ธนาคาร</translation>
    </message>
    <message>
        <source>Savings group</source>
        <translation>กลุ่มออมทรัพย์</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ร้านค้า</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>ญาติพี่น้อง</translation>
    </message>
    <message>
        <source>Informal lender</source>
        <translation>เงินกู้นอกระบบ</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>A meeting or course</source>
        <translation>เวทีหรือหลักสูตร</translation>
    </message>
    <message>
        <source>A score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>ใช่หรือไม่ใช่</translation>
    </message>
    <message>
        <source>Done on a day</source>
        <translation>ทำแล้วเมื่อ</translation>
    </message>
    <message>
        <source>Person and household</source>
        <translation>บุคคลและครัวเรือน</translation>
    </message>
    <message>
        <source>Group and organisation</source>
        <translation>กลุ่มและองค์กรชุมชน</translation>
    </message>
    <message>
        <source>Village and sub-district</source>
        <translation>หมู่บ้านและตำบล</translation>
    </message>
    <message>
        <source>Province and beyond</source>
        <translation>จังหวัดขึ้นไป</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>ผลกระทบ</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>กำไร</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>สังคม</translation>
    </message>
    <message>
        <source>Eats and lives well</source>
        <translation>อยู่ดีกินดี</translation>
    </message>
    <message>
        <source>Owns factors of production</source>
        <translation>เป็นเจ้าของปัจจัยการผลิต</translation>
    </message>
    <message>
        <source>Sells, with a steady income</source>
        <translation>ผลผลิตขายได้ มีรายได้มั่นคง</translation>
    </message>
    <message>
        <source>Healthy in body and mind</source>
        <translation>สุขภาพกายใจแข็งแรง</translation>
    </message>
    <message>
        <source>Think together</source>
        <translation>ร่วมคิด</translation>
    </message>
    <message>
        <source>Do together</source>
        <translation>ร่วมทำ</translation>
    </message>
    <message>
        <source>Learn together</source>
        <translation>ร่วมเรียนรู้</translation>
    </message>
    <message>
        <source>Audit together</source>
        <translation>ร่วมตรวจสอบ</translation>
    </message>
    <message>
        <source>Share together</source>
        <translation>ร่วมแบ่งปัน</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>ป่า</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>น้ำ</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>ชายฝั่ง</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>ดิน</translation>
    </message>
    <message>
        <source>Plants and animals</source>
        <translation>พืชและสัตว์</translation>
    </message>
    <message>
        <source>Wording of the four factors</source>
        <translation>ถ้อยคำชุด 4 ปัจจัย</translation>
    </message>
    <message>
        <source>Wording of the plan 2566–2570</source>
        <translation>ถ้อยคำของแผน 2566–2570</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>อาชีพ</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>ที่ดิน</translation>
    </message>
    <message>
        <source>Main product</source>
        <translation>ผลผลิตหลัก</translation>
    </message>
    <message>
        <source>Income of the area</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>หนี้สิน</translation>
    </message>
    <message>
        <source>Work base</source>
        <translation>ฐานงาน</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>เป้าหมายการพัฒนาที่ยั่งยืน (SDG)</translation>
    </message>
    <message>
        <source>Working area</source>
        <translation>พื้นที่ดำเนินงาน</translation>
    </message>
    <message>
        <source>Integration area</source>
        <translation>พื้นที่บูรณาการ</translation>
    </message>
    <message>
        <source>Management area</source>
        <translation>พื้นที่จัดการ</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>ผลิต</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>บริโภค</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>แปรรูป</translation>
    </message>
    <message>
        <source>Buy and sell</source>
        <translation>ซื้อขาย</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>ทุน</translation>
    </message>
    <message>
        <source>Quality and standards</source>
        <translation>คุณภาพมาตรฐานการผลิต</translation>
    </message>
    <message>
        <source>Distribution of goods</source>
        <translation>การกระจายสินค้า</translation>
    </message>
    <message>
        <source>Market space</source>
        <translation>พื้นที่ตลาด</translation>
    </message>
    <message>
        <source>Income up</source>
        <translation>เพิ่มรายได้</translation>
    </message>
    <message>
        <source>Debt down</source>
        <translation>ลดหนี้สิน</translation>
    </message>
    <message>
        <source>Quality of life</source>
        <translation>คุณภาพชีวิต</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>ชุมชน</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>ทางตรง</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>ทางอ้อม</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>อบรม</translation>
    </message>
    <message>
        <source>Short course</source>
        <translation>หลักสูตรระยะสั้น</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>ศึกษาดูงาน</translation>
    </message>
    <message>
        <source>Learning forum</source>
        <translation>เวทีเรียนรู้</translation>
    </message>
    <message>
        <source>In one room</source>
        <translation>ในห้อง (พบหน้า)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ทั้งสองแบบ</translation>
    </message>
    <message>
        <source>Households in general</source>
        <translation>ครัวเรือนทั่วไป</translation>
    </message>
    <message>
        <source>Without work</source>
        <translation>ว่างงาน</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>รายได้น้อย</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>ผู้พิการ</translation>
    </message>
    <message>
        <source>Elders</source>
        <translation>ผู้สูงอายุ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>สตรี</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>เยาวชน</translation>
    </message>
    <message>
        <source>People who go on and can teach</source>
        <translation>มีคนทำต่อเนื่อง ถ่ายทอดความรู้ได้</translation>
    </message>
    <message>
        <source>Body of knowledge</source>
        <translation>มีองค์ความรู้</translation>
    </message>
    <message>
        <source>A plan that goes on</source>
        <translation>มีแผนงานต่อเนื่อง</translation>
    </message>
    <message>
        <source>Partner group with a role</source>
        <translation>กลุ่มภาคีที่มีบทบาทพัฒนาศักยภาพ</translation>
    </message>
    <message>
        <source>Product improved</source>
        <translation>ผลิตภัณฑ์ที่พัฒนาขึ้น</translation>
    </message>
    <message>
        <source>Management model</source>
        <translation>รูปแบบการบริหารจัดการ</translation>
    </message>
    <message>
        <source>A centre</source>
        <translation>ศูนย์บ่มเพาะ</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>เวทีหรือหลักสูตร</translation>
    </message>
    <message>
        <source>Money came late</source>
        <translation>เงินมาช้า</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>เปลี่ยนตัวเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Local politics</source>
        <translation>การเมืองท้องถิ่น</translation>
    </message>
    <message>
        <source>No core group</source>
        <translation>ไม่มีแกนนำ</translation>
    </message>
    <message>
        <source>Council of community organisations</source>
        <translation>สภาองค์กรชุมชนตำบล</translation>
    </message>
    <message>
        <source>Name is kept</source>
        <translation>เก็บชื่อ</translation>
    </message>
    <message>
        <source>Photo is shown</source>
        <translation>ใช้ภาพถ่าย</translation>
    </message>
    <message>
        <source>Health or disability by name</source>
        <translation>สุขภาพหรือความพิการพร้อมชื่อ</translation>
    </message>
    <message>
        <source>Debt by name</source>
        <translation>หนี้สินพร้อมชื่อ</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>เห็นชอบ</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>ขอให้ปรับปรุง</translation>
    </message>
    <message>
        <source>Not endorsed</source>
        <translation>ไม่เห็นชอบ</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>ต้องแก้</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>แนะนำ</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>ชื่นชม</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Not yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Beginning to know</source>
        <translation>เริ่มรู้</translation>
    </message>
    <message>
        <source>Can do it with a mentor</source>
        <translation>ทำได้เมื่อมีพี่เลี้ยง</translation>
    </message>
    <message>
        <source>Can do it alone</source>
        <translation>ทำได้เอง</translation>
    </message>
    <message>
        <source>Can teach others</source>
        <translation>สอนคนอื่นได้</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Personal data</source>
        <translation>มีข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Nothing shows who took part</source>
        <translation>ไม่มีหลักฐานการมีส่วนร่วม</translation>
    </message>
    <message>
        <source>Totals do not add up</source>
        <translation>ยอดรวมไม่ตรง</translation>
    </message>
    <message>
        <source>Like another plan</source>
        <translation>คล้ายแผนอื่น</translation>
    </message>
    <message>
        <source>Carries another plan's id</source>
        <translation>ใช้รหัสของแผนอื่น</translation>
    </message>
    <message>
        <source>Place not in the list</source>
        <translation>พื้นที่ไม่ตรงกับรายชื่อ</translation>
    </message>
    <message>
        <source>Edited after sending</source>
        <translation>แก้หลังส่ง</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>ข้อมูลตัวอย่าง</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>Province group</source>
        <translation>กลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>คลัสเตอร์</translation>
    </message>
    <message>
        <source>Plan type</source>
        <translation>ประเภทแผน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Work base</source>
        <translation>ฐานงาน</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>ธงเตือน</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Sub-districts with a plan</source>
        <translation>ตำบลที่มีแผน</translation>
    </message>
    <message>
        <source>Leaders trained</source>
        <translation>แกนนำที่ผ่านการอบรม</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>ศูนย์บ่มเพาะ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>Missing skill</source>
        <translation>ทักษะที่ยังขาด</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>ผู้ซื้อ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>กำลังพิจารณา</translation>
    </message>
    <message>
        <source>Changes asked for</source>
        <translation>ขอปรับปรุง</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>เห็นชอบ</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>ดำเนินการ</translation>
    </message>
    <message>
        <source>Being followed up</source>
        <translation>ติดตาม</translation>
    </message>
    <message>
        <source>Lessons drawn, closed</source>
        <translation>สรุปบทเรียน/ปิด</translation>
    </message>
    <message>
        <source>Raised to a centre</source>
        <translation>ยกระดับเป็นศูนย์บ่มเพาะ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>ไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>แคนวาส</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>คณะทำงาน</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>ความคิดที่พักไว้</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>ทุนชุมชน</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>เส้นเรื่อง</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>รูปถ่าย</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>เวที</translation>
    </message>
</context>
<context>
    <name>LibrarySheets</name>
    <message>
        <source>Plans</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Income of a year</source>
        <translation>รายได้ต่อปี</translation>
    </message>
    <message>
        <source>Cash if all were bought</source>
        <translation>เงินสดถ้าซื้อทั้งหมด</translation>
    </message>
    <message>
        <source>Cash after 7 and 8</source>
        <translation>เงินสดหลังข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Cash saved</source>
        <translation>เงินสดที่ประหยัดได้</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>ความครอบคลุม</translation>
    </message>
    <message>
        <source>Sub-districts</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>With a plan</source>
        <translation>มีแผน</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>ครั้งที่จัด</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>แกนนำ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>What</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้า</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>ทำได้จริง</translation>
    </message>
    <message>
        <source>Learning needs</source>
        <translation>เรื่องที่อยากเรียนรู้</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Levels to rise</source>
        <translation>ระดับที่ต้องเพิ่ม</translation>
    </message>
    <message>
        <source>Partners and themes</source>
        <translation>ภาคีและเรื่องที่พบซ้ำ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อแผน</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>District</source>
        <translation>อำเภอ</translation>
    </message>
    <message>
        <source>Submission no.</source>
        <translation>ส่งครั้งที่</translation>
    </message>
    <message>
        <source>Complete (percent)</source>
        <translation>ครบ (ร้อยละ)</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>ต้องแก้</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>น่าดูอีกครั้ง</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>เหลือต่อเดือน</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>คะแนนเต็ม</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>ผู้อ่าน</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งเมื่อ</translation>
    </message>
    <message>
        <source>Plan id</source>
        <translation>รหัสแผน</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>รายปี</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>รายภาค</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>gives value to</source>
        <translation>ให้คุณค่าแก่</translation>
    </message>
    <message>
        <source>tells of</source>
        <translation>บอกเรื่อง</translation>
    </message>
    <message>
        <source>reaches</source>
        <translation>ไปถึง</translation>
    </message>
    <message>
        <source>sells again</source>
        <translation>ขายซ้ำ</translation>
    </message>
    <message>
        <source>brings back</source>
        <translation>ทำให้กลับมา</translation>
    </message>
    <message>
        <source>sells</source>
        <translation>ขาย</translation>
    </message>
    <message>
        <source>from</source>
        <translation>จากใคร</translation>
    </message>
    <message>
        <source>for</source>
        <translation>เพื่อ</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>ใช้กับ</translation>
    </message>
    <message>
        <source>saves cash</source>
        <translation>ลดเงิน</translation>
    </message>
    <message>
        <source>helps with</source>
        <translation>ช่วยทำ</translation>
    </message>
    <message>
        <source>pays for</source>
        <translation>จ่ายให้</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Both copies were the same plan until %1.</source>
        <translation>สองสำเนาเป็นแผนเดียวกันมาจนถึง %1</translation>
    </message>
    <message>
        <source>Both copies were the same when the plan was made.</source>
        <translation>สองสำเนาเหมือนกันตอนที่เริ่มทำแผน</translation>
    </message>
    <message>
        <source>One is a copy of the other, taken when the plan was made.</source>
        <translation>สำเนาหนึ่งคัดจากอีกสำเนา ตอนที่เริ่มทำแผน</translation>
    </message>
    <message>
        <source>One is a copy of the other without names, as it was on %1.</source>
        <translation>สำเนาหนึ่งคัดจากอีกสำเนาโดยไม่มีชื่อคน ตามที่เป็นเมื่อ %1</translation>
    </message>
    <message>
        <source>One is a copy of the other, as it was on %1.</source>
        <translation>สำเนาหนึ่งคัดจากอีกสำเนา ตามที่เป็นเมื่อ %1</translation>
    </message>
    <message>
        <source>The copies share no past that is still known: what is in one of them only stays, and every difference is asked.</source>
        <translation>ไม่พบว่าสองสำเนาเคยเหมือนกันเมื่อใด สิ่งที่มีในสำเนาเดียวจะเก็บไว้ และจะถามทุกจุดที่ต่างกัน</translation>
    </message>
    <message>
        <source>This is the plan's own file. Choose the other copy.</source>
        <translation>นี่คือไฟล์ของแผนนี้เอง โปรดเลือกอีกสำเนา</translation>
    </message>
    <message>
        <source>This file is another plan, no copy of this one. Nothing was taken.</source>
        <translation>ไฟล์นี้เป็นแผนอื่น ไม่ใช่สำเนาของแผนนี้ ไม่ได้นำอะไรมา</translation>
    </message>
    <message>
        <source>This file says it is this plan, but it shares no past and next to nothing with it. It may be another plan under this plan's mark.</source>
        <translation>ไฟล์นี้บอกว่าเป็นแผนนี้ แต่แทบไม่มีอะไรตรงกันและไม่พบว่าเคยเหมือนกัน อาจเป็นแผนอื่นที่ใช้รหัสของแผนนี้</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>แก้</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>plan details</source>
        <translation>รายละเอียดแผน</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>a number of members</source>
        <translation>จำนวนสมาชิก</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>a member of the working group</source>
        <translation>คณะทำงาน</translation>
    </message>
    <message>
        <source>a count of the working group</source>
        <translation>จำนวนคณะทำงาน</translation>
    </message>
    <message>
        <source>a break-out group</source>
        <translation>กลุ่มย่อย</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>a note of a group</source>
        <translation>โน้ตในกลุ่ม</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>ความคิดที่พักไว้</translation>
    </message>
    <message>
        <source>a workshop</source>
        <translation>เวทีประชาคม</translation>
    </message>
    <message>
        <source>an agenda item</source>
        <translation>วาระ</translation>
    </message>
    <message>
        <source>people who came</source>
        <translation>ผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>การลงคะแนน</translation>
    </message>
    <message>
        <source>votes of a note</source>
        <translation>คะแนนของโน้ต</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>การเชื่อม</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>ทุน</translation>
    </message>
    <message>
        <source>capital in a note</source>
        <translation>ทุนในโน้ต</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>an accepted finding</source>
        <translation>ข้อสังเกตที่ยอมรับ</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>รูปถ่าย</translation>
    </message>
    <message>
        <source>a photo of a note</source>
        <translation>รูปถ่ายของโน้ต</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Type of plan</source>
        <translation>ประเภทแผน</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>วิสัยทัศน์</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>คลัสเตอร์</translation>
    </message>
    <message>
        <source>Kind of cluster</source>
        <translation>ชนิดคลัสเตอร์</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>ข้อมูลตัวอย่าง</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>ประเภทองค์กร</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>เลขทะเบียน</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>ก่อตั้งเมื่อ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>หน้าที่</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>รู้ได้อย่างไร</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>ไกลแค่ไหน</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Break-out group</source>
        <translation>กลุ่มย่อย</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>การตัดสินใจ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>สถานที่จัด</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>เริ่มนาทีที่ (นับจากเที่ยงคืน)</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>เวทีประชาคม</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Dots for each</source>
        <translation>คะแนนต่อคน</translation>
    </message>
    <message>
        <source>People</source>
        <translation>จำนวนคน</translation>
    </message>
    <message>
        <source>How it is voted</source>
        <translation>วิธีลงคะแนน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>การลงคะแนน</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>ปัจจัยการผลิต</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชีทุน</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>การใช้</translation>
    </message>
    <message>
        <source>Worth a year (baht)</source>
        <translation>มูลค่าต่อปี (บาท)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ไหน</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>ของใคร</translation>
    </message>
    <message>
        <source>Worth from households</source>
        <translation>มูลค่าจากบัญชีครัวเรือน</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>ทุน</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>ดูจากอะไร</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมายที่ต้องถึง</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนด</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Was so on</source>
        <translation>วัดเมื่อ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ข้อสังเกต</translation>
    </message>
    <message>
        <source>Other note</source>
        <translation>โน้ตอีกใบ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>คำบรรยาย</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>ความกว้าง</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ความสูง</translation>
    </message>
    <message>
        <source>Written out</source>
        <translation>คัดลงโน้ตแล้ว</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>รูปถ่าย</translation>
    </message>
    <message>
        <source>The plan cannot hold both changes at once.</source>
        <translation>แผนเดียวมีการแก้สองอย่างนี้พร้อมกันไม่ได้</translation>
    </message>
    <message>
        <source>The method knows no link between these two steps.</source>
        <translation>ตามวิธีนี้ สองข้อนี้เชื่อมกันไม่ได้</translation>
    </message>
    <message>
        <source>A goal's activity is a note of step 6.</source>
        <translation>กิจกรรมของเป้าหมายต้องเป็นโน้ตในข้อ 6</translation>
    </message>
    <message>
        <source>Only a note of step 2 says how far a customer is.</source>
        <translation>มีแต่โน้ตในข้อ 2 ที่บอกได้ว่าลูกค้าอยู่ไกลแค่ไหน</translation>
    </message>
    <message>
        <source>The plan has room for one of them only.</source>
        <translation>แผนมีได้เพียงอย่างเดียว</translation>
    </message>
    <message>
        <source>The two copies cannot be put together; one of them is taken as it is.</source>
        <translation>รวมสองสำเนานี้ไม่ได้ จึงใช้สำเนาเดียวทั้งหมด</translation>
    </message>
    <message>
        <source>Changed in both copies</source>
        <translation>แก้ทั้งสองสำเนา</translation>
    </message>
    <message>
        <source>Different in the two copies</source>
        <translation>สองสำเนาไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Deleted here, changed in the other copy</source>
        <translation>ลบที่นี่ แต่อีกสำเนาแก้ไว้</translation>
    </message>
    <message>
        <source>Changed here, deleted in the other copy</source>
        <translation>แก้ที่นี่ แต่อีกสำเนาลบ</translation>
    </message>
    <message>
        <source>Deleted here, used in the other copy</source>
        <translation>ลบที่นี่ แต่อีกสำเนายังใช้</translation>
    </message>
    <message>
        <source>Used here, deleted in the other copy</source>
        <translation>ที่นี่ยังใช้ แต่อีกสำเนาลบ</translation>
    </message>
    <message>
        <source>Cannot stand together</source>
        <translation>อยู่ด้วยกันไม่ได้</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>an item that was deleted since</source>
        <translation>รายการที่ลบไปแล้ว</translation>
    </message>
    <message>
        <source>a group's notes were brought in</source>
        <translation>นำโน้ตของกลุ่มย่อยเข้ามา</translation>
    </message>
    <message>
        <source>end</source>
        <translation>เลิก</translation>
    </message>
    <message>
        <source>%1: %2 votes, %3 dots per person, %4</source>
        <translation>%1: %2 คะแนน คนละ %3 จุด %4</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>เสมอ</translation>
    </message>
    <message>
        <source>Minutes (draft)</source>
        <translation>บันทึกการประชุม (ร่าง)</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>ผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>%1 people: %2</source>
        <translation>%1 คน: %2</translation>
    </message>
    <message>
        <source>Course of the day</source>
        <translation>ลำดับของวัน</translation>
    </message>
    <message>
        <source>What the canvas holds</source>
        <translation>สิ่งที่อยู่ในแคนวาส</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>ผลโหวต</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>ที่จอดความคิด</translation>
    </message>
    <message>
        <source>Who sees to what</source>
        <translation>ใครดูแลเรื่องใด</translation>
    </message>
</context>
<context>
    <name>NoteMoney</name>
    <message>
        <source>%1 baht/%2</source>
        <translation>%1 บาท/%2</translation>
    </message>
    <message>
        <source>%1 baht/year</source>
        <translation>%1 บาท/ปี</translation>
    </message>
    <message>
        <source>%1 baht once</source>
        <translation>%1 บาท ครั้งเดียว</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Baht a year</source>
        <translation>บาทต่อปี</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>ราคา/หน่วย</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>มูลค่าต่อปี</translation>
    </message>
    <message>
        <source>7 capital</source>
        <translation>7 ทุน</translation>
    </message>
    <message>
        <source>8 partners</source>
        <translation>8 ภาคี</translation>
    </message>
    <message>
        <source>9 cash</source>
        <translation>9 เงินสด</translation>
    </message>
    <message>
        <source>Type a product and press Enter</source>
        <translation>พิมพ์ชื่อสินค้าแล้วกด Enter</translation>
    </message>
    <message>
        <source>Type what is needed and press Enter</source>
        <translation>พิมพ์สิ่งที่ต้องใช้แล้วกด Enter</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>units</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Nothing is sold yet.</source>
        <translation>ยังไม่มีรายการขาย</translation>
    </message>
    <message>
        <source>Each one sold costs more than it brings: selling more does not help.</source>
        <translation>ขายทีละหน่วยขาดทุน ขายมากขึ้นก็ไม่ช่วย</translation>
    </message>
    <message>
        <source>Already the first one sold leaves something.</source>
        <translation>ขายชิ้นแรกก็มีเหลือแล้ว</translation>
    </message>
    <message>
        <source>Sell at least %1 %2 a month to lose nothing</source>
        <translation>ต้องขายเดือนละ %1 %2 จึงไม่ขาดทุน</translation>
    </message>
    <message>
        <source>Each time needs at least %1 %2 to lose nothing</source>
        <translation>ต้องมีอย่างน้อยรอบละ %1 %2 จึงไม่ขาดทุน</translation>
    </message>
    <message>
        <source>Sell at least %1 %2 a year to lose nothing</source>
        <translation>ต้องขายปีละ %1 %2 จึงไม่ขาดทุน</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ดี</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>ไม่ดี</translation>
    </message>
    <message>
        <source>No income and no costs are written yet.</source>
        <translation>ยังไม่ได้เขียนรายได้และค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Cash runs short: at the end of %1, %2 baht are missing.</source>
        <translation>เงินสดไม่พอ สิ้นเดือน%1ขาดเงิน %2 บาท</translation>
    </message>
    <message>
        <source>Cash never runs short. It is lowest at the end of %1: %2 baht.</source>
        <translation>เงินสดพอตลอดปี ต่ำสุดสิ้นเดือน%1 เหลือ %2 บาท</translation>
    </message>
    <message>
        <source>The dearest in that month: %1.</source>
        <translation>รายการที่จ่ายมากที่สุดในเดือนนั้นคือ %1</translation>
    </message>
    <message>
        <source>Nothing is left over, so there is nothing to share.</source>
        <translation>ยังไม่มีรายเหลือ จึงยังไม่มีอะไรให้แบ่ง</translation>
    </message>
    <message>
        <source>All of the %1 baht left over a year have a fund.</source>
        <translation>รายเหลือปีละ %1 บาท มีกองทุนรองรับครบแล้ว</translation>
    </message>
    <message>
        <source>Of %1 baht left over a year, %2 baht go to funds; %3 baht have no fund yet.</source>
        <translation>รายเหลือปีละ %1 บาท เข้ากองทุน %2 บาท อีก %3 บาทยังไม่มีกองทุน</translation>
    </message>
    <message>
        <source>Counted in today's money, %1 years with the project bring about %2 baht less than going on without it.</source>
        <translation>คิดเป็นเงินวันนี้ ทำโครงการ %1 ปีได้น้อยกว่าไม่ทำราว %2 บาท</translation>
    </message>
    <message>
        <source>Counted in today's money, %1 years with the project bring about %2 baht more than going on without it.</source>
        <translation>คิดเป็นเงินวันนี้ ทำโครงการ %1 ปีได้มากกว่าไม่ทำราว %2 บาท</translation>
    </message>
    <message>
        <source>What is put in earns about %1 % a year.</source>
        <translation>เงินที่ลงไปได้ผลตอบแทนราวร้อยละ %1 ต่อปี</translation>
    </message>
    <message>
        <source>No rate of return can be told.</source>
        <translation>บอกอัตราผลตอบแทนไม่ได้</translation>
    </message>
</context>
<context>
    <name>PartnerMap</name>
    <message>
        <source>no relation noted yet</source>
        <translation>ยังไม่ได้จดความสัมพันธ์</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kinds of lines</source>
        <translation>ชนิดของเส้น</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Working group</source>
        <translation>คณะทำงาน</translation>
    </message>
    <message>
        <source>Who came to a workshop</source>
        <translation>ผู้เข้าร่วมเวที</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photo %1</source>
        <translation>รูปที่ %1</translation>
    </message>
    <message>
        <source>%1, read</source>
        <translation>%1 อ่านแล้ว</translation>
    </message>
</context>
<context>
    <name>PlanBook</name>
    <message>
        <source>Sample data</source>
        <translation>ข้อมูลตัวอย่าง</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>และอีก %1</translation>
    </message>
    <message>
        <source>and %1 more, see page %2</source>
        <translation>อีก %1 ใบ ดูต่อหน้า %2</translation>
    </message>
    <message>
        <source>Community canvas</source>
        <translation>แคนวาสชุมชน</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>ใช้ร่วมกัน</translation>
    </message>
    <message>
        <source>Capital: %1</source>
        <translation>จากทุน: %1</translation>
    </message>
    <message>
        <source>The threads of this plan</source>
        <translation>สายของแผนนี้</translation>
    </message>
    <message>
        <source>The nine blocks in detail</source>
        <translation>รายละเอียดทีละช่อง</translation>
    </message>
    <message>
        <source>No notes in this block.</source>
        <translation>ยังไม่มีใบในช่องนี้</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>จำนวนรายการ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชีทุน</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>All</source>
        <translation>รวมทั้งหมด</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>จำนวน: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>อยู่ที่: %1</translation>
    </message>
    <message>
        <source>Whose: %1</source>
        <translation>ของ: %1</translation>
    </message>
    <message>
        <source>In the canvas: %1</source>
        <translation>ใช้ในแคนวาส: %1</translation>
    </message>
    <message>
        <source>%1 account · items: %2</source>
        <translation>บัญชีทุน%1 · %2 รายการ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>ทุน</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>ปัจจัยการผลิต</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>การใช้</translation>
    </message>
    <message>
        <source>Baht a year</source>
        <translation>บาทต่อปี</translation>
    </message>
    <message>
        <source>The inventory by account</source>
        <translation>รายการทุนตามบัญชี</translation>
    </message>
    <message>
        <source>Capital that the community has</source>
        <translation>ทุนที่ชุมชนมี</translation>
    </message>
    <message>
        <source>No capital is listed in this plan.</source>
        <translation>แผนนี้ยังไม่มีรายการทุน</translation>
    </message>
    <message>
        <source>Items: %1. Not yet fully used: %2.</source>
        <translation>ทุนทั้งหมด %1 รายการ ยังใช้ไม่เต็มที่ %2 รายการ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ลงชื่อ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>What the check still found</source>
        <translation>เรื่องที่การตรวจแผนยังพบ</translation>
    </message>
    <message>
        <source>The check found nothing open on the day of printing.</source>
        <translation>ตรวจแล้ว ไม่มีเรื่องค้างในวันที่พิมพ์</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ความสำคัญ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>เรื่องที่พบ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>อยู่ที่</translation>
    </message>
    <message>
        <source>Agreement to the plan</source>
        <translation>การเห็นชอบแผน</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>We of %1 have read this plan together, agree to it, and will carry it out with our own capital first.</source>
        <translation>พวกเรา %1 ได้อ่านแผนฉบับนี้ร่วมกัน เห็นชอบ และจะลงมือทำโดยใช้ทุนของเราเองก่อน</translation>
    </message>
    <message>
        <source>Agreed at the meeting of</source>
        <translation>เห็นชอบในที่ประชุมเมื่อวันที่</translation>
    </message>
    <message>
        <source>Number of people present</source>
        <translation>ผู้เข้าประชุม</translation>
    </message>
    <message>
        <source>people</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Writer of the plan</source>
        <translation>ผู้จัดทำแผน</translation>
    </message>
    <message>
        <source>Head of the group</source>
        <translation>ประธานกลุ่ม</translation>
    </message>
    <message>
        <source>Community-organisation council</source>
        <translation>ผู้แทนสภาองค์กรชุมชน</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>พี่เลี้ยง</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>คลัสเตอร์</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ปก</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>แผนที่ยังไม่ตั้งชื่อ</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>แผน %1</translation>
    </message>
    <message>
        <source>Read by the numbers 1 to 9 · each block in detail on page %1</source>
        <translation>อ่านตามเลข 1 ถึง 9 · รายละเอียดทีละช่องดูหน้า %1</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>หน้า %1/%2</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>พิมพ์เมื่อ %1</translation>
    </message>
    <message>
        <source>The canvas on one page</source>
        <translation>แคนวาสในหน้าเดียว</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Still to go</source>
        <translation>ยังต้องไปอีก</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <translation>ดูจาก: %1</translation>
    </message>
    <message>
        <source>Counted in: %1</source>
        <translation>นับเป็น: %1</translation>
    </message>
    <message>
        <source>Who sees to it: %1</source>
        <translation>ผู้รับผิดชอบ: %1</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>กิจกรรม: %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนด</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Goals: knowledge, skill, network, business</source>
        <translation>เป้าหมาย ความรู้ ทักษะ เครือข่าย ธุรกิจ</translation>
    </message>
    <message>
        <source>No goals are set in this plan.</source>
        <translation>แผนนี้ยังไม่ได้ตั้งเป้าหมาย</translation>
    </message>
    <message>
        <source>From now to the target</source>
        <translation>จากวันนี้ไปถึงเป้าหมาย</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>เกี่ยวกับกลุ่ม</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ชื่อองค์กร</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>เลขทะเบียน</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>ก่อตั้งเมื่อ</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>วิสัยทัศน์</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก (คน)</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>จำนวนสมาชิก</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ (ปี)</translation>
    </message>
    <message>
        <source>Working group by age and sex</source>
        <translation>คณะทำงานแยกตามอายุและเพศ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>หน้าที่</translation>
    </message>
    <message>
        <source>People of the working group</source>
        <translation>รายชื่อคณะทำงาน</translation>
    </message>
    <message>
        <source>The group and its area</source>
        <translation>กลุ่มและพื้นที่</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>ยอมรับเมื่อ</translation>
    </message>
    <message>
        <source>What the group accepts as it is</source>
        <translation>ข้อที่กลุ่มยอมรับไว้</translation>
    </message>
    <message>
        <source>Photos of the workshop</source>
        <translation>รูปจากเวที</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Quantity a year</source>
        <translation>จำนวนต่อปี</translation>
    </message>
    <message>
        <source>All income</source>
        <translation>รวมรายได้</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>สิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>When it costs</source>
        <translation>จ่ายเมื่อไร</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>เต็มราคา</translation>
    </message>
    <message>
        <source>7: what we have</source>
        <translation>ข้อ 7 ของที่มี</translation>
    </message>
    <message>
        <source>8: partners</source>
        <translation>ข้อ 8 ภาคี</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>เงินสด</translation>
    </message>
    <message>
        <source>All costs</source>
        <translation>รวมค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Costs by activity</source>
        <translation>ค่าใช้จ่ายตามกิจกรรม</translation>
    </message>
    <message>
        <source>Cash before 7 and 8: %1 · after 7 and 8: %2 · less by %3 baht</source>
        <translation>เงินสดก่อนข้อ 7 และ 8 %1 · หลังข้อ 7 และ 8 %2 · น้อยลง %3 บาท</translation>
    </message>
    <message>
        <source>Left over: %1 baht a year</source>
        <translation>รายเหลือ %1 บาทต่อปี</translation>
    </message>
    <message>
        <source>For each household that shares: %1 baht a year</source>
        <translation>เฉลี่ยครัวเรือนที่ร่วม %1 บาทต่อปี</translation>
    </message>
    <message>
        <source>Of the income, %1 baht are guessed, %2 asked, %3 measured.</source>
        <translation>รายได้นี้คาดเดา %1 บาท สอบถามมา %2 บาท วัดจริง %3 บาท</translation>
    </message>
    <message>
        <source>Month by month (baht)</source>
        <translation>รายเดือน (บาท)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>จ่าย</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>เหลือ</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>กองทุน</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>กติกา</translation>
    </message>
    <message>
        <source>Not shared out</source>
        <translation>ยังไม่ได้จัดสรร</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>รายเหลือ</translation>
    </message>
    <message>
        <source>How it is shared</source>
        <translation>แบ่งรายเหลืออย่างไร</translation>
    </message>
    <message>
        <source>The plan's numbers (baht a year)</source>
        <translation>ตัวเลขของแผน (บาทต่อปี)</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>เหลือ %1</translation>
    </message>
    <message>
        <source>sells for %1</source>
        <translation>ขายไป %1</translation>
    </message>
    <message>
        <source>We act here</source>
        <translation>เราลงมือตรงนี้</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ข้อต่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใครทำ</translation>
    </message>
    <message>
        <source>Price in</source>
        <translation>ราคาซื้อ</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>ต้นทุนเอง</translation>
    </message>
    <message>
        <source>Price out</source>
        <translation>ราคาขาย</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>เหลือ</translation>
    </message>
    <message>
        <source>%1 (baht for each %2)</source>
        <translation>%1 (บาทต่อ%2)</translation>
    </message>
    <message>
        <source>Way to grow it</source>
        <translation>วิธีปลูก</translation>
    </message>
    <message>
        <source>Cuts a season</source>
        <translation>เก็บกี่รอบต่อฤดู</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ต้นทุน</translation>
    </message>
    <message>
        <source>best</source>
        <translation>ดีที่สุด</translation>
    </message>
    <message>
        <source>Ways to grow a crop (baht a season)</source>
        <translation>ทางเลือกการปลูก (บาทต่อฤดู)</translation>
    </message>
    <message>
        <source>From grower to eater</source>
        <translation>จากคนปลูกถึงคนกิน</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Income a month</source>
        <translation>รายรับต่อเดือน</translation>
    </message>
    <message>
        <source>Expense a month</source>
        <translation>รายจ่ายต่อเดือน</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>เหลือต่อเดือน</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>รวมทุกครัวเรือน</translation>
    </message>
    <message>
        <source>Each household in an average month (baht)</source>
        <translation>แต่ละครัวเรือนในเดือนเฉลี่ย (บาท)</translation>
    </message>
    <message>
        <source>All households together: %1 baht left over in a year. This is economic capital of the community.</source>
        <translation>ทุกครัวเรือนรวมกัน รายเหลือปีละ %1 บาท เป็นทุนเศรษฐกิจของชุมชน</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>การผลิต</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>กินอยู่</translation>
    </message>
    <message>
        <source>Loans − repaid</source>
        <translation>กู้ − ใช้หนี้</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Brings income</source>
        <translation>เกิดรายได้</translation>
    </message>
    <message>
        <source>Brings no income</source>
        <translation>ไม่เกิดรายได้</translation>
    </message>
    <message>
        <source>What is owed (baht)</source>
        <translation>หนี้คงค้าง (บาท)</translation>
    </message>
    <message>
        <source>Family plan</source>
        <translation>แผนครอบครัว</translation>
    </message>
    <message>
        <source>From the households' own accounts, by code. A loan received is not income.</source>
        <translation>จากบัญชีของครัวเรือนเอง ใช้รหัส เงินกู้ที่ได้รับไม่ใช่รายได้</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Who pays for each activity</source>
        <translation>ใครออกเงินให้แต่ละกิจกรรม</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>ซื้อของ</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>เงินกู้</translation>
    </message>
    <message>
        <source>Cash at the end of each month (baht)</source>
        <translation>เงินสดสิ้นเดือน (บาท)</translation>
    </message>
    <message>
        <source>Kind of year</source>
        <translation>ปีแบบใด</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>ยอดขาย</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>ราคาขาย</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>ต้นทุน</translation>
    </message>
    <message>
        <source>Good and bad years (baht a year)</source>
        <translation>ปีดีและปีไม่ดี (บาทต่อปี)</translation>
    </message>
    <message>
        <source>Price ↓  sold →</source>
        <translation>ราคา ↓  ยอดขาย →</translation>
    </message>
    <message>
        <source>What is left if price or quantity change (baht a year)</source>
        <translation>รายเหลือถ้าราคาหรือยอดขายเปลี่ยน (บาทต่อปี)</translation>
    </message>
    <message>
        <source>Put aside %1 baht a year to buy tools again when they are worn out.</source>
        <translation>ควรเก็บปีละ %1 บาท ไว้ซื้อเครื่องมือใหม่เมื่อของเดิมหมดอายุ</translation>
    </message>
    <message>
        <source>Really sent</source>
        <translation>ส่งจริง</translation>
    </message>
    <message>
        <source>%1 baht of shares, %2 people, %3 baht each on average.</source>
        <translation>ค่าหุ้นรวม %1 บาท %2 คน เฉลี่ยคนละ %3 บาท</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>เงินกู้</translation>
    </message>
    <message>
        <source>Baht</source>
        <translation>บาท</translation>
    </message>
    <message>
        <source>Interest a year</source>
        <translation>ดอกเบี้ยต่อปี</translation>
    </message>
    <message>
        <source>Months of grace</source>
        <translation>ปลอดเงินต้น (เดือน)</translation>
    </message>
    <message>
        <source>Months of repayment</source>
        <translation>ผ่อน (เดือน)</translation>
    </message>
    <message>
        <source>After the last year %1 baht of the loans are still owed.</source>
        <translation>จบปีสุดท้ายยังค้างเงินกู้ %1 บาท</translation>
    </message>
    <message>
        <source>Tools bring</source>
        <translation>มูลค่าซาก</translation>
    </message>
    <message>
        <source>Working capital</source>
        <translation>ทุนหมุนเวียน</translation>
    </message>
    <message>
        <source>With project</source>
        <translation>มีโครงการ</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>ไม่มีโครงการ</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ได้เพิ่ม</translation>
    </message>
    <message>
        <source>Years with and without the project (baht)</source>
        <translation>มีโครงการกับไม่มีโครงการ ทีละปี (บาท)</translation>
    </message>
    <message>
        <source>Without what 7 and 8 bring: %1</source>
        <translation>ถ้าไม่มีข้อ 7 และ 8: %1</translation>
    </message>
    <message>
        <source>The time ahead</source>
        <translation>แนวโน้มข้างหน้า</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>ช่วยเป็น</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Knows: %1</source>
        <translation>เชี่ยวชาญ: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>our own group</source>
        <translation>กลุ่มของเรา</translation>
    </message>
    <message>
        <source>Relations between groups</source>
        <translation>ความสัมพันธ์ระหว่างกลุ่ม</translation>
    </message>
    <message>
        <source>Who walks with us</source>
        <translation>ภาคีที่เดินไปด้วยกัน</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>ทุกเดือน</translation>
    </message>
    <message>
        <source>solved on %1</source>
        <translation>แก้แล้วเมื่อ %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ยังไม่แก้</translation>
    </message>
    <message>
        <source>Quality problem</source>
        <translation>ปัญหาคุณภาพ</translation>
    </message>
    <message>
        <source>Our products and their story</source>
        <translation>สินค้าของเราและเรื่องเล่า</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Nothing is said of this product yet.</source>
        <translation>ยังไม่ได้เขียนเรื่องของสินค้านี้</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>สารบัญ</translation>
    </message>
    <message>
        <source>Chart: %1 (%2). %3</source>
        <extracomment>of a chart: %1 is the heading above it, %2 what its axis says, %3 the numbers</extracomment>
        <translation>แผนภูมิ: %1 (%2) %3</translation>
    </message>
    <message>
        <source>Photo of the workshop</source>
        <translation>รูปจากเวที</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>ผู้ลงชื่อ</translation>
    </message>
    <message>
        <source>The nine blocks of the canvas with their notes. The next part says them all in words.</source>
        <translation>แคนวาสเก้าช่องพร้อมโน้ต ส่วนถัดไปเขียนทุกข้อเป็นข้อความ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>สำหรับ: %1</translation>
    </message>
    <message>
        <source>Learning set: %1</source>
        <translation>ชุดความรู้: %1</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>The loop of the district</source>
        <translation>วงจรของอำเภอ</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>สถานี</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>ที่ไหน</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>การเยี่ยม</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>อุปสรรค</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>งวดเงิน</translation>
    </message>
    <message>
        <source>Baht planned · actual</source>
        <translation>บาท แผน · จริง</translation>
    </message>
    <message>
        <source>Value planned · actual</source>
        <translation>ค่า แผน · จริง</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>เทียบกัน</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>The area in figures</source>
        <translation>พื้นที่เป็นตัวเลข</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>ผู้รับประโยชน์</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>เด็ก</translation>
    </message>
    <message>
        <source>Elders</source>
        <translation>ผู้สูงอายุ</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>People who benefit</source>
        <translation>ผู้ที่ได้ประโยชน์</translation>
    </message>
    <message>
        <source>Part of the frame</source>
        <translation>ส่วนของกรอบ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงแผน</translation>
    </message>
    <message>
        <source>Work bases and development goals</source>
        <translation>ฐานงานและเป้าหมายการพัฒนา</translation>
    </message>
    <message>
        <source>The frame of the plan</source>
        <translation>กรอบของแผน</translation>
    </message>
    <message>
        <source>Plans that this one follows</source>
        <translation>แผนที่แผนนี้เดินตาม</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>ช่วงแผน</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>ชนิดพื้นที่</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Areas of the plan</source>
        <translation>พื้นที่ของแผน</translation>
    </message>
    <message>
        <source>Sub-plan</source>
        <translation>แผนย่อย</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>วัดจาก</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ภายใน</translation>
    </message>
    <message>
        <source>Term not said</source>
        <translation>ไม่ระบุระยะ</translation>
    </message>
    <message>
        <source>Sub-plans</source>
        <translation>แผนย่อย</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>กลไก</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>วาระ</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>ใครรับผิดชอบ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>ของใคร</translation>
    </message>
    <message>
        <source>Number or page</source>
        <translation>เลขที่หรือหน้า</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>เก็บไว้ที่</translation>
    </message>
    <message>
        <source>Records that others keep</source>
        <translation>บันทึกที่หน่วยอื่นเก็บไว้</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>Households by group</source>
        <translation>ครัวเรือนแยกตามกลุ่ม</translation>
    </message>
    <message>
        <source>Still at it</source>
        <translation>ยังทำอยู่</translation>
    </message>
    <message>
        <source>%1 of %2 households asked on %3</source>
        <translation>%1 จาก %2 ครัวเรือนที่ถามเมื่อ %3</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>หลักสูตรและเวที</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>หลักสูตรและเวที</translation>
    </message>
    <message>
        <source>%1 (not found in the list of places)</source>
        <translation>%1 (ไม่พบในรายชื่อ)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>The three counts of capacity</source>
        <translation>ผลสามด้านของการพัฒนาศักยภาพ</translation>
    </message>
    <message>
        <source>The programme around the plan</source>
        <translation>โครงการรอบแผน</translation>
    </message>
    <message>
        <source>Our story</source>
        <translation>เรื่องของเรา</translation>
    </message>
    <message>
        <source>The notes are not linked to a story yet.</source>
        <translation>โน้ตยังไม่ได้เชื่อมเป็นเรื่อง</translation>
    </message>
    <message>
        <source>Numbers of a month (average of the year)</source>
        <translation>ตัวเลขเดือนหนึ่ง (เฉลี่ยจากทั้งปี)</translation>
    </message>
    <message>
        <source>%1 baht</source>
        <translation>%1 บาท</translation>
    </message>
    <message>
        <source>Cash needed, before and after 7 and 8</source>
        <translation>เงินสดที่ต้องใช้ ก่อนและหลังข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลัง</translation>
    </message>
    <message>
        <source>%1 baht less (%2)</source>
        <translation>ใช้เงินน้อยลง %1 บาท (%2)</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>เงิน</translation>
    </message>
    <message>
        <source>%1 baht of cash for a year</source>
        <translation>เงินสดปีละ %1 บาท</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>ความรู้</translation>
    </message>
    <message>
        <source>The plan on one page</source>
        <translation>สรุปแผนในหน้าเดียว</translation>
    </message>
    <message>
        <source>Signed, head of the group</source>
        <translation>ลงชื่อ ประธานกลุ่ม</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>หลักฐาน: %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Indicators by goal level</source>
        <translation>ตัวชี้วัดตามระดับเป้าหมาย</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Nature before and now</source>
        <translation>ธรรมชาติเมื่อก่อนและตอนนี้</translation>
    </message>
    <message>
        <source>Indicators and assessment</source>
        <translation>ตัวชี้วัดและการประเมิน</translation>
    </message>
    <message>
        <source>Speaks for the market</source>
        <translation>เหตุผลที่พร้อมตลาด</translation>
    </message>
    <message>
        <source>Speaks for knowledge first</source>
        <translation>เหตุผลที่ควรเพิ่มความรู้ก่อน</translation>
    </message>
    <message>
        <source>A suggestion that the program counts from the plan, no official decision.</source>
        <translation>เป็นข้อเสนอที่โปรแกรมคิดจากแผน ไม่ใช่การตัดสินทางการ</translation>
    </message>
    <message>
        <source>Level 0–%1</source>
        <translation>ระดับ 0–%1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation><numerusform>อีก %n ระดับ</numerusform></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>รายเดือน</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>The plan names no goal yet.</source>
        <translation>แผนยังไม่ได้ระบุเป้าหมาย</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>The plan has no activities yet.</source>
        <translation>แผนยังไม่มีกิจกรรม</translation>
    </message>
    <message>
        <source>Whole worth</source>
        <translation>มูลค่าทั้งหมด</translation>
    </message>
    <message>
        <source>The group's own</source>
        <translation>กลุ่มออกเอง</translation>
    </message>
    <message>
        <source>Cash needed</source>
        <translation>เงินที่ต้องใช้</translation>
    </message>
    <message>
        <source>Budget by source (baht, one year)</source>
        <translation>งบประมาณตามแหล่งที่มา (บาท หนึ่งปี)</translation>
    </message>
    <message>
        <source>The plan has no numbers yet.</source>
        <translation>แผนยังไม่มีตัวเลข</translation>
    </message>
    <message>
        <source>Cash needed: %1 baht (%2)</source>
        <translation>เงินที่ต้องใช้ %1 บาท (%2)</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>งวด</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>จากใคร</translation>
    </message>
    <message>
        <source>No instalments are agreed yet.</source>
        <translation>ยังไม่ได้ตกลงงวดเงิน</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>The plan has no indicators yet.</source>
        <translation>แผนยังไม่มีตัวชี้วัด</translation>
    </message>
    <message>
        <source>Project proposal</source>
        <translation>ข้อเสนอโครงการ</translation>
    </message>
    <message>
        <source>What the community had</source>
        <translation>ทุนที่ชุมชนมีอยู่</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>ใครมาช่วย</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>Type a name and press Enter</source>
        <translation>พิมพ์ชื่อแล้วกด Enter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>ทุกเดือน</translation>
    </message>
    <message>
        <source>%1 times a month</source>
        <translation>เดือนละ %1 ครั้ง</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>ภาพที่ %1</translation>
    </message>
    <message>
        <source>our own group</source>
        <translation>กลุ่มของเรา</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>No region</source>
        <translation>ไม่ระบุภาค</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Plans by %1 and %2</source>
        <translation>จำนวนแผนตาม%1และ%2</translation>
    </message>
    <message>
        <source>Plans by %1</source>
        <translation>จำนวนแผนตาม%1</translation>
    </message>
    <message>
        <source>The newest version of each plan counts once. What a plan does not say has a row of its own.</source>
        <translation>นับฉบับล่าสุดของแต่ละแผนครั้งเดียว สิ่งที่แผนไม่ได้บอกมีแถวของตัวเอง</translation>
    </message>
    <message>
        <source>Money of the plans, baht a year</source>
        <translation>เงินของแผน บาทต่อปี</translation>
    </message>
    <message>
        <source>Only plans that name figures. Cash saved is what questions 7 and 8 make unnecessary.</source>
        <translation>เฉพาะแผนที่มีตัวเลข เงินที่ประหยัดคือเงินที่ไม่ต้องใช้เพราะข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Plans with figures</source>
        <translation>แผนที่มีตัวเลข</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Cash needed</source>
        <translation>เงินที่ต้องใช้</translation>
    </message>
    <message>
        <source>Cash saved</source>
        <translation>เงินที่ประหยัด</translation>
    </message>
    <message>
        <source>million baht</source>
        <translation>ล้านบาท</translation>
    </message>
    <message>
        <source>Sub-districts with a plan</source>
        <translation>ตำบลที่มีแผน</translation>
    </message>
    <message>
        <source>Of the official list. Plans whose place is in no list stand under “unmatched” in the list of plans.</source>
        <translation>จากทะเบียนตำบลทางการ แผนที่ไม่พบตำบลในทะเบียนอยู่ใน “ไม่พบในทะเบียน” ของรายการแผน</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>Sub-districts</source>
        <translation>ตำบลทั้งหมด</translation>
    </message>
    <message>
        <source>With a plan</source>
        <translation>มีแผนแล้ว</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>ไม่ได้บอก</translation>
    </message>
    <message>
        <source>Leaders trained</source>
        <translation>แกนนำที่ผ่านการเรียนรู้</translation>
    </message>
    <message>
        <source>By region and how people met. The same session in several plans counts once.</source>
        <translation>ตามภาคและรูปแบบการเรียนรู้ รุ่นเดียวกันที่อยู่ในหลายแผนนับครั้งเดียว</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Learning centres</source>
        <translation>ศูนย์เรียนรู้</translation>
    </message>
    <message>
        <source>By region and the year in which they began.</source>
        <translation>ตามภาคและปีที่เริ่ม</translation>
    </message>
    <message>
        <source>centres</source>
        <translation>ศูนย์</translation>
    </message>
    <message>
        <source>Targets and what was reached</source>
        <translation>เป้าหมายและที่ทำได้</translation>
    </message>
    <message>
        <source>Targets are set on the page “Settings”.</source>
        <translation>ตั้งเป้าหมายได้ที่หน้า “ตั้งค่า”</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>ทำได้</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>percent of the target</source>
        <translation>ร้อยละของเป้าหมาย</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>ทุกปี</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>ทุกภาค</translation>
    </message>
    <message>
        <source>What groups want to learn</source>
        <translation>สิ่งที่กลุ่มอยากเก่งขึ้น</translation>
    </message>
    <message>
        <source>Goals of capacity by region: knowledge, skill, network, business.</source>
        <translation>เป้าหมาย KSNB ตามภาค: ความรู้ ทักษะ เครือข่าย การประกอบการ</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Partners asked for most</source>
        <translation>ภาคีที่แผนต้องการมากที่สุด</translation>
    </message>
    <message>
        <source>In how many plans a partner of this name stands.</source>
        <translation>ภาคีชื่อนี้อยู่ในกี่แผน</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>ภาคส่วน</translation>
    </message>
    <message>
        <source>What returns in several plans</source>
        <translation>เรื่องที่พบซ้ำในหลายแผน</translation>
    </message>
    <message>
        <source>The same product, the same missing skill, the same buyer in at least two plans.</source>
        <translation>สินค้าเดียวกัน ทักษะที่ขาดเหมือนกัน หรือผู้ซื้อรายเดียวกัน อย่างน้อยสองแผน</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Who can answer a need</source>
        <translation>ใครช่วยเรื่องที่กลุ่มต้องการได้</translation>
    </message>
    <message>
        <source>Centres and lessons that speak of what a group wants to learn. A suggestion by equal words; nobody has agreed yet.</source>
        <translation>ศูนย์และบทเรียนที่พูดถึงเรื่องที่กลุ่มอยากเรียน เป็นข้อเสนอจากคำที่ตรงกัน ยังไม่มีใครตกลง</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>ความต้องการ</translation>
    </message>
    <message>
        <source>Centre or lesson</source>
        <translation>ศูนย์หรือบทเรียน</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>What the plans add up to</source>
        <translation>ภาพรวมของแผนทั้งหมด</translation>
    </message>
    <message>
        <source>Counted from the plans of this library; no official figures.</source>
        <translation>นับจากแผนในคลังนี้ ไม่ใช่ตัวเลขทางการ</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>พิมพ์เมื่อ %1</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>What the poster had no room for</source>
        <translation>แผ่นแนบโปสเตอร์</translation>
    </message>
    <message>
        <source>and %1 more on the sheet that goes with it</source>
        <translation>อีก %1 ใบ ดูแผ่นแนบ</translation>
    </message>
    <message>
        <source>Community capital</source>
        <translation>ทุนชุมชน</translation>
    </message>
    <message>
        <source>nature · what people made · head and hands</source>
        <translation>ธรรมชาติ · สิ่งที่คนสร้าง · หนึ่งสมองสองมือ</translation>
    </message>
    <message>
        <source>KSNB goals</source>
        <translation>เป้าหมาย KSNB</translation>
    </message>
    <message>
        <source>knowledge · skill · network · business</source>
        <translation>ความรู้ · ทักษะ · เครือข่าย · การประกอบการ</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>ที่จอดความคิด</translation>
    </message>
    <message>
        <source>good things that fit no step yet</source>
        <translation>เรื่องดีที่ยังไม่เข้าข้อใด</translation>
    </message>
    <message>
        <source>goods · services · what only we have</source>
        <translation>สินค้า · บริการ · สิ่งที่เรามีแต่ที่อื่นไม่มี</translation>
    </message>
    <message>
        <source>who buys · who receives · near and far</source>
        <translation>คนซื้อ · คนรับบริการ · ใกล้และไกล</translation>
    </message>
    <message>
        <source>how they hear of us · where we meet</source>
        <translation>รู้จักเราทางไหน · พบกันที่ไหน</translation>
    </message>
    <message>
        <source>how they buy · why they come again</source>
        <translation>ซื้ออย่างไร · ทำไมกลับมาอีก</translation>
    </message>
    <message>
        <source>what is sold · for how much · what else could be</source>
        <translation>ขายอะไร · ราคาเท่าไร · มีอะไรได้อีก</translation>
    </message>
    <message>
        <source>do · train · prepare</source>
        <translation>ลงมือทำ · ฝึก · เตรียม</translation>
    </message>
    <message>
        <source>things · places · people · know-how we have</source>
        <translation>ของ · สถานที่ · คน · ความรู้ที่มี</translation>
    </message>
    <message>
        <source>who helps · with which work</source>
        <translation>ใครช่วย · ช่วยงานไหน</translation>
    </message>
    <message>
        <source>what costs cash · for which work · what 7 and 8 save</source>
        <translation>จ่ายเงินค่าอะไร · ให้งานไหน · ข้อ 7 และ 8 ช่วยลดเท่าไร</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>Poster %1 · sticky notes of %2 mm: room for %3</source>
        <translation>โปสเตอร์ %1 · ใช้กระดาษโน้ต %2 มม. ติดได้ %3 ใบ</translation>
    </message>
    <message>
        <source>for 76 mm print A0</source>
        <translation>ถ้าใช้ 76 มม. ให้พิมพ์ A0</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>วิธีต่อแผ่น</translation>
    </message>
    <message>
        <source>Print at 100 %. Cut each sheet at the left and at the top along its crosses. Lay it over its neighbours, cross on cross, and glue.</source>
        <translation>พิมพ์ขนาด 100 % ตัดขอบซ้ายและขอบบนของแต่ละแผ่นตามกากบาท วางทับแผ่นข้าง ๆ ให้กากบาทตรงกัน แล้วติดกาว</translation>
    </message>
</context>
<context>
    <name>PosterChoices</name>
    <message>
        <source>Paper: %2 × %1</source>
        <extracomment>%1 is the name of a paper size</extracomment>
        <translation>ใช้กระดาษ %1 %2 แผ่น</translation>
    </message>
    <message>
        <source>Paper: %2 × %1, and %4 × %3 for what has no room</source>
        <translation>ใช้กระดาษ %1 %2 แผ่น และแผ่นแนบ %3 อีก %4 แผ่น</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>a tie</source>
        <translation>คะแนนเท่ากัน</translation>
    </message>
    <message>
        <source>the next note</source>
        <translation>ใบต่อไป</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in all</source>
        <translation><numerusform>%n ใบ</numerusform></translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>หน้า %1/%2</translation>
    </message>
    <message>
        <source>The nine steps</source>
        <translation>เก้าข้อ</translation>
    </message>
    <message>
        <source>What this group brings</source>
        <translation>กลุ่มนี้นำเสนอ</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>เล่าเรื่อง</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>ผลโหวต</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation>เริ่มต่อเวลา %1 น.</translation>
    </message>
    <message>
        <source>Not in the story yet</source>
        <translation>ยังไม่อยู่ในเรื่อง</translation>
    </message>
    <message>
        <source>%1 baht</source>
        <translation>%1 บาท</translation>
    </message>
    <message>
        <source>Before 7 and 8</source>
        <translation>ก่อนข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>After 7 and 8</source>
        <translation>หลังข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Less cash needed</source>
        <translation>ใช้เงินน้อยลง</translation>
    </message>
    <message>
        <source>Left over in a year</source>
        <translation>รายเหลือทั้งปี</translation>
    </message>
    <message>
        <source>The plan's numbers</source>
        <translation>ตัวเลขของแผน</translation>
    </message>
    <message>
        <source>Cash needed in a year, before and after what we have (7) and what partners bring (8)</source>
        <translation>เงินสดที่ต้องใช้ต่อปี ก่อนและหลังใช้ของที่มี (7) และภาคีช่วย (8)</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>reached</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>รอ</translation>
    </message>
    <message>
        <source>No stage of the programme yet</source>
        <translation>ยังไม่มีขั้นของโครงการ</translation>
    </message>
    <message>
        <source>All %1 stages are reached</source>
        <translation>ถึงครบทั้ง %1 ขั้นแล้ว</translation>
    </message>
    <message>
        <source>%1 of %2 stages reached</source>
        <translation>ถึงแล้ว %1 จาก %2 ขั้น</translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · ต่อไป: %2</translation>
    </message>
    <message>
        <source>Complete plan: not yet, step 6 has no activity.</source>
        <translation>แผนสมบูรณ์: ยัง ข้อ 6 ยังไม่มีกิจกรรม</translation>
    </message>
    <message>
        <source>Complete plan: yes, the check finds nothing that must be mended.</source>
        <translation>แผนสมบูรณ์: ใช่ ตรวจแล้วไม่พบเรื่องที่ต้องแก้</translation>
    </message>
    <message>
        <source>Complete plan: not yet, things that must be mended: %1.</source>
        <translation>แผนสมบูรณ์: ยัง มีเรื่องที่ต้องแก้ %1 เรื่อง</translation>
    </message>
    <message>
        <source>Put into practice: %1 of %2 activities have a visit, a session or a result in a report.</source>
        <translation>นำไปปฏิบัติ: %1 จาก %2 กิจกรรมมีการเยี่ยม หลักสูตร หรือผลในรายงาน</translation>
    </message>
    <message>
        <source>“%1” is marked as reached, “%2” before it is not.</source>
        <translation>“%1” ลงว่าถึงแล้ว แต่ “%2” ซึ่งต้องมาก่อนยังไม่ถึง</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>ยังไม่มีหลักสูตร</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation>หลักสูตรและเวที %1</translation>
    </message>
    <message>
        <source>people %1</source>
        <translation>%1 คน</translation>
    </message>
    <message>
        <source>leaders %1</source>
        <translation>ผู้นำ %1</translation>
    </message>
    <message>
        <source>sub-districts %1</source>
        <translation>%1 ตำบล</translation>
    </message>
    <message>
        <source>households %1</source>
        <translation>%1 ครัวเรือน</translation>
    </message>
    <message>
        <source>Followed up: %1 of %2 households asked are still at it (%3).</source>
        <translation>ติดตามแล้ว: ยังทำอยู่ %1 จาก %2 ครัวเรือนที่ถาม (%3)</translation>
    </message>
    <message>
        <source>No consent in force for: %1. Write counts instead, or record the consent under “Consents”.</source>
        <translation>ยังไม่มีความยินยอมของ: %1 เขียนเป็นจำนวนแทน หรือบันทึกไว้ในหน้า “ความยินยอม”</translation>
    </message>
    <message>
        <source>No incubation centre yet</source>
        <translation>ยังไม่มีศูนย์บ่มเพาะ</translation>
    </message>
    <message>
        <source>Incubation centres: %1 · dated evidence of all three potentials: %2</source>
        <translation>ศูนย์บ่มเพาะ %1 แห่ง · มีหลักฐานที่มีวันที่ครบสามศักยภาพ %2 แห่ง</translation>
    </message>
    <message>
        <source>Each of the three potentials has dated evidence.</source>
        <translation>ศักยภาพทั้งสามข้อมีหลักฐานที่มีวันที่แล้ว</translation>
    </message>
    <message>
        <source>No dated evidence yet for: %1</source>
        <translation>ยังไม่มีหลักฐานที่มีวันที่ของ: %1</translation>
    </message>
    <message>
        <source>Not found in the list of places: kept as it is written.</source>
        <translation>ไม่พบในรายชื่อพื้นที่ เก็บไว้ตามที่เขียน</translation>
    </message>
    <message>
        <source>Several places have this name: add district and province.</source>
        <translation>มีหลายแห่งชื่อนี้ เติมอำเภอและจังหวัด</translation>
    </message>
    <message>
        <source>A suggestion of this program, not a certification.</source>
        <translation>ข้อเสนอของโปรแกรม ไม่ใช่การรับรอง</translation>
    </message>
    <message>
        <source>The evidence speaks for a centre that works in its network.</source>
        <translation>หลักฐานชี้ว่าเป็นศูนย์ที่ทำงานในเครือข่ายได้</translation>
    </message>
    <message>
        <source>The evidence speaks for a centre. Next: name the network it works in.</source>
        <translation>หลักฐานชี้ว่าเป็นศูนย์ได้ ต่อไป: บอกเครือข่ายที่ทำงานด้วย</translation>
    </message>
    <message>
        <source>The plan is complete and put into practice. Next: dated evidence of a centre's three potentials.</source>
        <translation>แผนสมบูรณ์และนำไปปฏิบัติแล้ว ต่อไป: หลักฐานที่มีวันที่ของศักยภาพสามข้อของศูนย์</translation>
    </message>
    <message>
        <source>Next: complete the plan and put it into practice.</source>
        <translation>ต่อไป: ทำแผนให้สมบูรณ์ และนำไปปฏิบัติ</translation>
    </message>
    <message>
        <source>No lesson written down yet</source>
        <translation>ยังไม่ได้จดบทเรียน</translation>
    </message>
    <message>
        <source>Lessons: %1 · learning sets: %2</source>
        <translation>บทเรียน %1 เรื่อง · ชุดความรู้ %2 ชุด</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>เยี่ยม %1 ครั้ง</translation>
    </message>
    <message>
        <source>open obstacles %1, solved %2</source>
        <translation>อุปสรรคที่ยังไม่แก้ %1 แก้แล้ว %2</translation>
    </message>
    <message>
        <source>late instalments %1</source>
        <translation>งวดล่าช้า %1</translation>
    </message>
    <message>
        <source>late reports %1</source>
        <translation>รายงานล่าช้า %1</translation>
    </message>
    <message>
        <source>next visit %1</source>
        <translation>เยี่ยมครั้งต่อไป %1</translation>
    </message>
    <message>
        <source>Agreed %1 baht · received %2 · spent %3</source>
        <translation>ตกลงไว้ %1 บาท · ได้รับแล้ว %2 · ใช้ไป %3</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>ยังไม่ถึงกำหนด</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ได้รับแล้ว</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิดงวดแล้ว</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>ช้า %1 วัน</translation>
    </message>
    <message>
        <source>%1 baht not spent</source>
        <translation>ยังไม่ใช้ %1 บาท</translation>
    </message>
    <message>
        <source>%1 baht too much</source>
        <translation>ใช้เกิน %1 บาท</translation>
    </message>
    <message>
        <source>%1 of %2 lines have a result</source>
        <translation>มีผลแล้ว %1 จาก %2 รายการ</translation>
    </message>
    <message>
        <source>spent %1 of %2 baht planned (%3)</source>
        <translation>ใช้ไป %1 จากแผน %2 บาท (%3)</translation>
    </message>
    <message>
        <source>money %1</source>
        <translation>เงิน %1</translation>
    </message>
    <message>
        <source>%1 baht over</source>
        <translation>เกิน %1 บาท</translation>
    </message>
    <message>
        <source>%1 baht under</source>
        <translation>ต่ำกว่าแผน %1 บาท</translation>
    </message>
    <message>
        <source>No consent recorded: counts are enough, names are not needed</source>
        <translation>ยังไม่มีความยินยอม: จดเป็นจำนวนก็พอ ไม่ต้องใช้ชื่อ</translation>
    </message>
    <message>
        <source>Consents in force: %1 · withdrawn: %2</source>
        <translation>ความยินยอมที่ยังมีผล %1 · ถอนแล้ว %2</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>what the group can do now (capacity goals)</source>
        <translation>ตอนนี้กลุ่มทำอะไรได้ (เป้าหมาย KSNB)</translation>
    </message>
    <message>
        <source>Most capacity goals are reached or done without help (%1)</source>
        <translation>เป้าหมาย KSNB ส่วนใหญ่ถึงแล้วหรือทำได้เอง (%1)</translation>
    </message>
    <message>
        <source>Most capacity goals still need learning (done: %1)</source>
        <translation>เป้าหมาย KSNB ส่วนใหญ่ยังต้องเรียนรู้ (ทำได้แล้ว %1)</translation>
    </message>
    <message>
        <source>what is sold, and for how much</source>
        <translation>ขายอะไร ราคาเท่าไร</translation>
    </message>
    <message>
        <source>What is sold brings more than it costs: %1 baht left over a year</source>
        <translation>ขายแล้วเหลือมากกว่าต้นทุน ปีละ %1 บาท</translation>
    </message>
    <message>
        <source>What is sold does not bring more than it costs yet</source>
        <translation>ขายแล้วยังไม่เหลือมากกว่าต้นทุน</translation>
    </message>
    <message>
        <source>the products and their standards</source>
        <translation>สินค้าและมาตรฐานของสินค้า</translation>
    </message>
    <message>
        <source>%1 of %2 products have a standard</source>
        <translation>สินค้า %1 จาก %2 อย่างมีมาตรฐาน</translation>
    </message>
    <message>
        <source>No product has a standard yet</source>
        <translation>ยังไม่มีสินค้าที่ได้มาตรฐาน</translation>
    </message>
    <message>
        <source>A product that we do not dare to use ourselves yet</source>
        <translation>มีสินค้าที่เรายังไม่กล้ากินกล้าใช้เอง</translation>
    </message>
    <message>
        <source>We dare to eat and use what we make</source>
        <translation>เรากล้ากินกล้าใช้ของที่เราทำ</translation>
    </message>
    <message>
        <source>who the customers are (step 2)</source>
        <translation>ลูกค้าคือใคร (ข้อ 2)</translation>
    </message>
    <message>
        <source>How customers are reached or come back is not thought out yet (steps 3 and 4)</source>
        <translation>ยังไม่ได้คิดว่าจะเข้าถึงลูกค้าหรือให้กลับมาซื้อซ้ำอย่างไร (ข้อ 3 และ 4)</translation>
    </message>
    <message>
        <source>It is clear who buys, how they hear of us and why they come back (steps 2, 3 and 4)</source>
        <translation>รู้ชัดว่าใครซื้อ รู้จักเราทางไหน และกลับมาเพราะอะไร (ข้อ 2, 3 และ 4)</translation>
    </message>
    <message>
        <source>Debt falls</source>
        <translation>หนี้ลดลง</translation>
    </message>
    <message>
        <source>Debt that brings no income does not fall yet</source>
        <translation>หนี้ที่ไม่สร้างรายได้ยังไม่ลด</translation>
    </message>
    <message>
        <source>The program suggests: ready for the market</source>
        <translation>โปรแกรมเสนอว่า: พร้อมตลาด</translation>
    </message>
    <message>
        <source>The program suggests: knowledge first</source>
        <translation>โปรแกรมเสนอว่า: ต้องการความรู้ก่อน</translation>
    </message>
    <message>
        <source>The plan says too little for a suggestion</source>
        <translation>แผนยังบอกน้อยเกินไปที่จะเสนอ</translation>
    </message>
    <message>
        <source>Look for markets and partners who sell with you, and keep the standard.</source>
        <translation>หาตลาดและภาคีที่ขายไปกับเรา และรักษามาตรฐานไว้</translation>
    </message>
    <message>
        <source>Begin with the reasons on this side: learn, try out, then sell more.</source>
        <translation>เริ่มจากเหตุผลข้างนี้ก่อน เรียนรู้ ทดลอง แล้วจึงขายเพิ่ม</translation>
    </message>
    <message>
        <source>Fill in what is missing below; then the suggestion comes by itself.</source>
        <translation>เติมสิ่งที่ขาดด้านล่าง แล้วข้อเสนอจะมาเอง</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>This review is of another plan: “%1”. Open that plan, then the review.</source>
        <translation>ผลทบทวนนี้เป็นของแผนอื่น: “%1” เปิดแผนนั้นก่อน แล้วจึงเปิดผลทบทวน</translation>
    </message>
    <message>
        <source>This review is in the plan already.</source>
        <translation>ผลทบทวนนี้อยู่ในแผนแล้ว</translation>
    </message>
    <message>
        <source>This review is of submission no. %1, and this copy of the plan does not know it as it was sent. Open the copy that was sent.</source>
        <translation>ผลทบทวนนี้เป็นของการส่งครั้งที่ %1 แต่แผนฉบับนี้ไม่มีการส่งครั้งนั้น ให้เปิดแผนฉบับที่ส่งไป</translation>
    </message>
    <message>
        <source>This review has no decision yet. Ask the reader for the finished one.</source>
        <translation>ผลทบทวนนี้ยังไม่มีข้อสรุป ขอฉบับที่เสร็จแล้วจากผู้ทบทวน</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n remark(s) that must be mended</source>
        <translation><numerusform>ต้องแก้ %n เรื่อง</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation><numerusform>แนะนำ %n เรื่อง</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of praise</source>
        <translation><numerusform>ชื่นชม %n เรื่อง</numerusform></translation>
    </message>
</context>
<context>
    <name>ReviewLog</name>
    <message>
        <source>%1 · %2 began to read</source>
        <translation>%1 · %2 เริ่มอ่าน</translation>
    </message>
    <message>
        <source>%1 · %2 decided: %3</source>
        <translation>%1 · %2 พิจารณาว่า %3</translation>
    </message>
    <message>
        <source>%1 · %2 decided: %3 (%4)</source>
        <translation>%1 · %2 พิจารณาว่า %3 (%4)</translation>
    </message>
    <message>
        <source>%1 · %2 took back: %3</source>
        <translation>%1 · %2 เอาผลคืน: %3</translation>
    </message>
    <message>
        <source>%1 · %2 wrote the answer for the group</source>
        <translation>%1 · %2 เขียนผลให้กลุ่ม</translation>
    </message>
</context>
<context>
    <name>ReviewMemo</name>
    <message>
        <source>Question</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>น้ำหนัก</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Together, %1 of %2 questions scored</source>
        <translation>รวม ให้คะแนนแล้ว %1 จาก %2 ข้อ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>The group's answer</source>
        <translation>คำตอบของกลุ่ม</translation>
    </message>
    <message>
        <source>All that must be mended is mended; the plan is sent again.</source>
        <translation>แก้เรื่องที่ต้องแก้ครบแล้ว ส่งแผนมาใหม่</translation>
    </message>
    <message>
        <source>We would like to talk first.</source>
        <translation>อยากคุยกันก่อน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>ขอคำตอบภายใน %1</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>บันทึกข้อความ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>, no. %1</source>
        <translation> ฉบับที่ %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Remarks on the plan: %1</source>
        <translation>ความเห็นต่อแผน %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>เรียน</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>ผลการพิจารณา: %1</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Step %1 %2</source>
        <translation>ข้อ %1 %2</translation>
    </message>
    <message>
        <source>Steps %1</source>
        <translation>ข้อ %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>เขียน</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>เล่า</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>จัดกลุ่ม</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>โหวต</translation>
    </message>
    <message>
        <source>Close the step</source>
        <translation>ปิดข้อ</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>เวที</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>a price of the list</source>
        <translation>ราคากลาง</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>ราคากลาง</translation>
    </message>
    <message>
        <source>a field of expertise</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>fields of expertise</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>products</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>what is said of an activity</source>
        <translation>รายละเอียดกิจกรรม</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>รายละเอียดกิจกรรม</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>สิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>สิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>who brings a need</source>
        <translation>ที่มาของสิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>ที่มาของสิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>a note of a partner</source>
        <translation>โน้ตของภาคี</translation>
    </message>
    <message>
        <source>notes of partners</source>
        <translation>โน้ตของภาคี</translation>
    </message>
    <message>
        <source>what a partner knows</source>
        <translation>ความเชี่ยวชาญของภาคี</translation>
    </message>
    <message>
        <source>what partners know</source>
        <translation>ความเชี่ยวชาญของภาคี</translation>
    </message>
    <message>
        <source>a relation between groups</source>
        <translation>ความสัมพันธ์ระหว่างกลุ่ม</translation>
    </message>
    <message>
        <source>relations between groups</source>
        <translation>ความสัมพันธ์ระหว่างกลุ่ม</translation>
    </message>
    <message>
        <source>a quality problem</source>
        <translation>ปัญหาคุณภาพ</translation>
    </message>
    <message>
        <source>quality problems</source>
        <translation>ปัญหาคุณภาพ</translation>
    </message>
    <message>
        <source>a stage of a product</source>
        <translation>ขั้นพัฒนาสินค้า</translation>
    </message>
    <message>
        <source>stages of products</source>
        <translation>ขั้นพัฒนาสินค้า</translation>
    </message>
    <message>
        <source>a way to grow a crop</source>
        <translation>ทางเลือกการปลูก</translation>
    </message>
    <message>
        <source>ways to grow a crop</source>
        <translation>ทางเลือกการปลูก</translation>
    </message>
    <message>
        <source>an income line</source>
        <translation>รายการรายได้</translation>
    </message>
    <message>
        <source>income lines</source>
        <translation>รายการรายได้</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>a fund</source>
        <translation>กองทุน</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>กองทุน</translation>
    </message>
    <message>
        <source>a transfer</source>
        <translation>รายการโอน</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>รายการโอน</translation>
    </message>
    <message>
        <source>shares of a holder</source>
        <translation>หุ้น</translation>
    </message>
    <message>
        <source>shares of holders</source>
        <translation>หุ้น</translation>
    </message>
    <message>
        <source>an economic chain</source>
        <translation>สายโซ่เศรษฐกิจ</translation>
    </message>
    <message>
        <source>economic chains</source>
        <translation>สายโซ่เศรษฐกิจ</translation>
    </message>
    <message>
        <source>a link of a chain</source>
        <translation>ข้อต่อในสายโซ่</translation>
    </message>
    <message>
        <source>links of chains</source>
        <translation>ข้อต่อในสายโซ่</translation>
    </message>
    <message>
        <source>a household</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>an entry of a household</source>
        <translation>รายการบัญชีครัวเรือน</translation>
    </message>
    <message>
        <source>entries of households</source>
        <translation>รายการบัญชีครัวเรือน</translation>
    </message>
    <message>
        <source>a total as printed</source>
        <translation>ยอดรวมตามสมุด</translation>
    </message>
    <message>
        <source>totals as printed</source>
        <translation>ยอดรวมตามสมุด</translation>
    </message>
    <message>
        <source>a debt</source>
        <translation>หนี้</translation>
    </message>
    <message>
        <source>debts</source>
        <translation>หนี้</translation>
    </message>
    <message>
        <source>a balance of a debt</source>
        <translation>ยอดหนี้คงค้าง</translation>
    </message>
    <message>
        <source>balances of debts</source>
        <translation>ยอดหนี้คงค้าง</translation>
    </message>
    <message>
        <source>a savings group</source>
        <translation>กลุ่มออมทรัพย์</translation>
    </message>
    <message>
        <source>savings groups</source>
        <translation>กลุ่มออมทรัพย์</translation>
    </message>
    <message>
        <source>a loan</source>
        <translation>เงินกู้</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>เงินกู้</translation>
    </message>
    <message>
        <source>the questions about money</source>
        <translation>ข้อมูลการเงินของแผน</translation>
    </message>
    <message>
        <source>questions about money</source>
        <translation>ข้อมูลการเงินของแผน</translation>
    </message>
    <message>
        <source>a level of the scale</source>
        <translation>ระดับของมาตรวัด</translation>
    </message>
    <message>
        <source>levels of the scale</source>
        <translation>ระดับของมาตรวัด</translation>
    </message>
    <message>
        <source>a measurement</source>
        <translation>การวัด</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>การวัด</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>แบบประเมิน</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>แบบประเมิน</translation>
    </message>
    <message>
        <source>a level of a template</source>
        <translation>ระดับของแบบประเมิน</translation>
    </message>
    <message>
        <source>levels of templates</source>
        <translation>ระดับของแบบประเมิน</translation>
    </message>
    <message>
        <source>an item of a template</source>
        <translation>ข้อของแบบประเมิน</translation>
    </message>
    <message>
        <source>items of templates</source>
        <translation>ข้อของแบบประเมิน</translation>
    </message>
    <message>
        <source>an assessment</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>an indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>a value of an indicator</source>
        <translation>ค่าจริงของตัวชี้วัด</translation>
    </message>
    <message>
        <source>values of indicators</source>
        <translation>ค่าจริงของตัวชี้วัด</translation>
    </message>
    <message>
        <source>a record of nature</source>
        <translation>บันทึกทรัพยากร</translation>
    </message>
    <message>
        <source>records of nature</source>
        <translation>บันทึกทรัพยากร</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>ช่วงแผน</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>ช่วงแผน</translation>
    </message>
    <message>
        <source>the frame of the plan</source>
        <translation>กรอบแผน</translation>
    </message>
    <message>
        <source>frames of the plan</source>
        <translation>กรอบแผน</translation>
    </message>
    <message>
        <source>a figure of the area</source>
        <translation>ข้อมูลพื้นที่</translation>
    </message>
    <message>
        <source>figures of the area</source>
        <translation>ข้อมูลพื้นที่</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>an area of the frame</source>
        <translation>พื้นที่ตามกรอบ</translation>
    </message>
    <message>
        <source>areas of the frame</source>
        <translation>พื้นที่ตามกรอบ</translation>
    </message>
    <message>
        <source>a station of the loop</source>
        <translation>สถานีในวงจร</translation>
    </message>
    <message>
        <source>stations of the loop</source>
        <translation>สถานีในวงจร</translation>
    </message>
    <message>
        <source>a sub-plan</source>
        <translation>แผนย่อย</translation>
    </message>
    <message>
        <source>sub-plans</source>
        <translation>แผนย่อย</translation>
    </message>
    <message>
        <source>a line of the mechanism</source>
        <translation>กลไกรับผิดชอบ</translation>
    </message>
    <message>
        <source>lines of the mechanism</source>
        <translation>กลไกรับผิดชอบ</translation>
    </message>
    <message>
        <source>people who benefit</source>
        <translation>ผู้รับประโยชน์</translation>
    </message>
    <message>
        <source>an incubation centre</source>
        <translation>ศูนย์บ่มเพาะ</translation>
    </message>
    <message>
        <source>incubation centres</source>
        <translation>ศูนย์บ่มเพาะ</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>หลักสูตรและเวที</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>หลักสูตรและเวที</translation>
    </message>
    <message>
        <source>a partner of a session</source>
        <translation>ภาคีของหลักสูตร</translation>
    </message>
    <message>
        <source>partners of sessions</source>
        <translation>ภาคีของหลักสูตร</translation>
    </message>
    <message>
        <source>households of a session</source>
        <translation>ครัวเรือนที่เข้าร่วม</translation>
    </message>
    <message>
        <source>households of sessions</source>
        <translation>ครัวเรือนที่เข้าร่วม</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>การติดตามผล</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>การติดตามผล</translation>
    </message>
    <message>
        <source>a piece of evidence</source>
        <translation>หลักฐานของศูนย์</translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation>หลักฐานของศูนย์</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>ขั้นของโครงการ</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>ขั้นของโครงการ</translation>
    </message>
    <message>
        <source>a result of capacity</source>
        <translation>ผลด้านศักยภาพ</translation>
    </message>
    <message>
        <source>results of capacity</source>
        <translation>ผลด้านศักยภาพ</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>a learning set</source>
        <translation>ชุดความรู้</translation>
    </message>
    <message>
        <source>learning sets</source>
        <translation>ชุดความรู้</translation>
    </message>
    <message>
        <source>a part of a learning set</source>
        <translation>ตอนในชุดความรู้</translation>
    </message>
    <message>
        <source>parts of learning sets</source>
        <translation>ตอนในชุดความรู้</translation>
    </message>
    <message>
        <source>an obstacle</source>
        <translation>อุปสรรค</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>อุปสรรค</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>การติดตามสนับสนุน</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>การติดตามสนับสนุน</translation>
    </message>
    <message>
        <source>an instalment</source>
        <translation>งวดเงิน</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>งวดเงิน</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>รายงานงวด</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>รายงานงวด</translation>
    </message>
    <message>
        <source>a line of a report</source>
        <translation>บรรทัดในรายงาน</translation>
    </message>
    <message>
        <source>lines of reports</source>
        <translation>บรรทัดในรายงาน</translation>
    </message>
    <message>
        <source>a reference to a record</source>
        <translation>การอ้างถึงบันทึก</translation>
    </message>
    <message>
        <source>references to records</source>
        <translation>การอ้างถึงบันทึก</translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>a submission</source>
        <translation>การส่งแผน</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>การส่งแผน</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>ผลทบทวน</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>ผลทบทวน</translation>
    </message>
    <message>
        <source>a remark of a review</source>
        <translation>ข้อสังเกตของผู้ทบทวน</translation>
    </message>
    <message>
        <source>remarks of reviews</source>
        <translation>ข้อสังเกตของผู้ทบทวน</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Notes</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ใบที่</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>โยงกับ</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>รู้ได้อย่างไร</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>ระดับตลาด</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>ทุน</translation>
    </message>
    <message>
        <source>Merged notes</source>
        <translation>โน้ตที่รวมไว้</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>ปัจจัยการผลิต</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชีทุน</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>การใช้</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>ของใคร</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>ในโน้ต</translation>
    </message>
    <message>
        <source>Worth a year (baht)</source>
        <translation>มูลค่าต่อปี (บาท)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>ดูจาก</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้า</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ภายใน</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Costs by activity</source>
        <translation>ค่าใช้จ่ายตามกิจกรรม</translation>
    </message>
    <message>
        <source>Full price a year (baht)</source>
        <translation>เต็มราคาต่อปี (บาท)</translation>
    </message>
    <message>
        <source>7: what we have (baht)</source>
        <translation>ข้อ 7 ของที่มี (บาท)</translation>
    </message>
    <message>
        <source>8: partners (baht)</source>
        <translation>ข้อ 8 ภาคี (บาท)</translation>
    </message>
    <message>
        <source>Cash (baht)</source>
        <translation>เงินสด (บาท)</translation>
    </message>
    <message>
        <source>Cash by month</source>
        <translation>เงินสดรายเดือน</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Income (baht)</source>
        <translation>รายได้ (บาท)</translation>
    </message>
    <message>
        <source>Paid (baht)</source>
        <translation>จ่าย (บาท)</translation>
    </message>
    <message>
        <source>Bought (baht)</source>
        <translation>ซื้อของใช้นาน (บาท)</translation>
    </message>
    <message>
        <source>Loans (baht)</source>
        <translation>เงินกู้ (บาท)</translation>
    </message>
    <message>
        <source>Cash at the end (baht)</source>
        <translation>เงินสดสิ้นเดือน (บาท)</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>ยกมา</translation>
    </message>
    <message>
        <source>%1 (Buddhist year)</source>
        <extracomment>of a column: %1 is what the date is of; the year is shown as people write it</extracomment>
        <translation>%1 (พ.ศ.)</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>รูปที่ %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>Income a year (baht)</source>
        <translation>รายได้ต่อปี (บาท)</translation>
    </message>
    <message>
        <source>File of the photo</source>
        <translation>แฟ้มรูป</translation>
    </message>
</context>
<context>
    <name>ShortMonths</name>
    <message>
        <source>Jan</source>
        <translation>ม.ค.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>ก.พ.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>มี.ค.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>เม.ย.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>พ.ค.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>มิ.ย.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>ก.ค.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ส.ค.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>ก.ย.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>ต.ค.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>พ.ย.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ธ.ค.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>We sell %1 to %2</source>
        <translation>เราขาย %1 ให้ %2</translation>
    </message>
    <message>
        <source>We give %1 to %2</source>
        <translation>เราให้บริการ %1 แก่ %2</translation>
    </message>
    <message>
        <source>We have %1 and have not said who buys it</source>
        <translation>เรามี %1 แต่ยังไม่บอกว่าขายให้ใคร</translation>
    </message>
    <message>
        <source>they hear of us through %1</source>
        <translation>บอกผ่าน %1</translation>
    </message>
    <message>
        <source>we have not said how we reach them</source>
        <translation>ยังไม่บอกว่าไปถึงเขาทางไหน</translation>
    </message>
    <message>
        <source>they come back because of %1</source>
        <translation>เขากลับมาเพราะ %1</translation>
    </message>
    <message>
        <source>we have not said what brings them back</source>
        <translation>ยังไม่บอกว่าอะไรทำให้เขากลับมา</translation>
    </message>
    <message>
        <source>the money comes from %1</source>
        <translation>ได้เงินจาก %1</translation>
    </message>
    <message>
        <source>we have not said what they pay for</source>
        <translation>ยังไม่บอกว่าได้เงินจากอะไร</translation>
    </message>
    <message>
        <source>they receive the service and do not pay for it themselves</source>
        <translation>เขาเป็นผู้รับบริการ ไม่ได้จ่ายเอง</translation>
    </message>
    <message>
        <source>%1 also brings money from %2</source>
        <translation>%1 ยังทำให้ได้เงินจาก %2 ด้วย</translation>
    </message>
    <message>
        <source>and we have not said what it earns</source>
        <translation>และยังไม่บอกว่าได้เงินจากอะไร</translation>
    </message>
    <message>
        <source>For this we must do %1</source>
        <translation>งานที่ต้องทำคือ %1</translation>
    </message>
    <message>
        <source>it uses %1, which we have already</source>
        <translation>ใช้ %1 ที่เรามีอยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 helps</source>
        <translation>มี %1 มาช่วย</translation>
    </message>
    <message>
        <source>money goes to %1</source>
        <translation>ต้องจ่าย %1</translation>
    </message>
    <message>
        <source>we have not said what it uses, who helps or what must be paid</source>
        <translation>ยังไม่บอกว่าจะใช้อะไร ใครมาช่วย หรือต้องจ่ายค่าอะไร</translation>
    </message>
    <message>
        <source>%1: we have not said who buys it</source>
        <translation>%1 ยังไม่บอกว่าขายให้ใคร</translation>
    </message>
    <message>
        <source>%1: we have not said what they get from us</source>
        <translation>%1 ยังไม่บอกว่าเขาได้อะไรจากเรา</translation>
    </message>
    <message>
        <source>%1: we have not said which customer it reaches</source>
        <translation>%1 ยังไม่บอกว่าไปถึงลูกค้ากลุ่มไหน</translation>
    </message>
    <message>
        <source>%1: we have not said which customer it brings back</source>
        <translation>%1 ยังไม่บอกว่าทำให้ลูกค้ากลุ่มไหนกลับมา</translation>
    </message>
    <message>
        <source>%1: we have not said what is sold</source>
        <translation>%1 ยังไม่บอกว่าขายอะไร</translation>
    </message>
    <message>
        <source>%1: we have not said what it is for</source>
        <translation>%1 ยังไม่บอกว่าทำเพื่ออะไร</translation>
    </message>
    <message>
        <source>%1: we have not said which activity uses it</source>
        <translation>%1 ยังไม่บอกว่าใช้กับกิจกรรมใด</translation>
    </message>
    <message>
        <source>%1: we have not said which activity they help with</source>
        <translation>%1 ยังไม่บอกว่าช่วยกิจกรรมใด</translation>
    </message>
    <message>
        <source>%1: we have not said which activity it pays for</source>
        <translation>%1 ยังไม่บอกว่าจ่ายให้กิจกรรมใด</translation>
    </message>
    <message>
        <source>%1 is linked, but the line does not reach a selling point yet</source>
        <translation>%1 เชื่อมไว้แล้ว แต่สายยังไปไม่ถึงจุดขาย</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 และ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>We sell</source>
        <translation>เราขาย</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ให้</translation>
    </message>
    <message>
        <source>they hear of us through</source>
        <translation>บอกผ่าน</translation>
    </message>
    <message>
        <source>they come back because of</source>
        <translation>เขากลับมาเพราะ</translation>
    </message>
    <message>
        <source>the money comes from</source>
        <translation>ได้เงินจาก</translation>
    </message>
    <message>
        <source>For this we must do</source>
        <translation>งานที่ต้องทำคือ</translation>
    </message>
    <message>
        <source>it uses what we have already</source>
        <translation>ใช้ของที่เรามีอยู่แล้ว คือ</translation>
    </message>
    <message>
        <source>with the help of</source>
        <translation>มีคนมาช่วย คือ</translation>
    </message>
    <message>
        <source>money goes to</source>
        <translation>ต้องจ่าย</translation>
    </message>
</context>
<context>
    <name>Submitting</name>
    <message numerus="yes">
        <source>%n thing(s) must be mended or accepted with a reason before the plan can be sent.</source>
        <translation><numerusform>ต้องแก้ หรือยอมรับไว้พร้อมเหตุผล อีก %n เรื่อง จึงส่งแผนได้</numerusform></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>%1 knows “%2”, which this need asks for</source>
        <translation>%1 เชี่ยวชาญเรื่อง “%2” ตรงกับที่ต้องการ</translation>
    </message>
    <message>
        <source>%1 knows “%2”; it fits by the word “%3”</source>
        <translation>%1 เชี่ยวชาญเรื่อง “%2” เข้ากันด้วยคำว่า “%3”</translation>
    </message>
    <message>
        <source>No words of the expertise catalogue fit yet. Add a word, or say what it asks for.</source>
        <translation>ยังไม่มีคำในบัญชีความเชี่ยวชาญที่เข้ากัน เพิ่มคำ หรือระบุว่าต้องการความเชี่ยวชาญใด</translation>
    </message>
    <message>
        <source>No partner knows this yet. Look for one who knows: %1</source>
        <translation>ยังไม่มีภาคีที่เชี่ยวชาญเรื่องนี้ ควรหาผู้รู้เรื่อง %1</translation>
    </message>
</context>
<context>
    <name>TableReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>row %1, column %2</source>
        <extracomment>A cell of a table: its row number and the letter of its column.</extracomment>
        <translation>แถว %1 คอลัมน์ %2</translation>
    </message>
    <message>
        <source>Two columns are said to hold “%1”. Leave one of them out.</source>
        <translation>มีสองคอลัมน์ที่บอกว่าเป็น “%1” ให้เว้นไว้คอลัมน์หนึ่ง</translation>
    </message>
    <message>
        <source>Say which column holds the day.</source>
        <translation>บอกว่าคอลัมน์ใดเป็นวันที่</translation>
    </message>
    <message>
        <source>Say which column holds the item.</source>
        <translation>บอกว่าคอลัมน์ใดเป็นรายการ</translation>
    </message>
    <message>
        <source>Say which column holds the income and which one the expense.</source>
        <translation>บอกว่าคอลัมน์ใดเป็นรายรับ คอลัมน์ใดเป็นรายจ่าย</translation>
    </message>
    <message>
        <source>Say whether the baht are income or expense, or which column holds the kind.</source>
        <translation>บอกว่าจำนวนบาทเป็นรายรับหรือรายจ่าย หรือคอลัมน์ใดเป็นประเภท</translation>
    </message>
    <message>
        <source>Give the code of the household, such as บ้าน 1. Never a name.</source>
        <translation>ใส่รหัสครัวเรือน เช่น บ้าน 1 ไม่ใช้ชื่อคน</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The place of a cell, then what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing says what this is. Write an item.</source>
        <translation>ไม่มีรายการบอกว่าเป็นอะไร ให้เขียนรายการ</translation>
    </message>
    <message>
        <source>Nothing says which household this is. Write its code.</source>
        <translation>ไม่มีบอกว่าเป็นครัวเรือนใด ให้เขียนรหัส</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>ไม่มีวันที่</translation>
    </message>
    <message>
        <source>“%1” is a formula without its result. Copy the column as values, or save the file as XLSX.</source>
        <translation>“%1” เป็นสูตรที่ไม่มีผลลัพธ์ ให้คัดลอกคอลัมน์นี้เป็นค่า หรือบันทึกไฟล์เป็น XLSX</translation>
    </message>
    <message>
        <source>The amount is zero. Write how many baht it was.</source>
        <translation>จำนวนเงินเป็นศูนย์ ให้เขียนว่ากี่บาท</translation>
    </message>
    <message>
        <source>This row has both income and expense. Make two rows of it.</source>
        <translation>แถวนี้มีทั้งรายรับและรายจ่าย ให้แยกเป็นสองแถว</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>ไม่มีจำนวนเงิน</translation>
    </message>
    <message>
        <source>Nothing says whether this is income or expense.</source>
        <translation>ไม่มีบอกว่าเป็นรายรับหรือรายจ่าย</translation>
    </message>
    <message>
        <source>“%1” is no kind of entry. Possible: %2.</source>
        <translation>“%1” ไม่ใช่ประเภทของรายการ ใช้ได้คือ %2</translation>
    </message>
    <message>
        <source>A total of the book for %1: %2</source>
        <translation>ยอดรวมในสมุดของ %1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Income (baht)</source>
        <translation>รายรับ (บาท)</translation>
    </message>
    <message>
        <source>Expense (baht)</source>
        <translation>รายจ่าย (บาท)</translation>
    </message>
    <message>
        <source>Baht</source>
        <translation>บาท</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Household code</source>
        <translation>รหัสครัวเรือน</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>XLSX without a password, CSV</source>
        <translation>XLSX ที่ไม่มีรหัสผ่าน, CSV</translation>
    </message>
    <message>
        <source>line %1, which is saved in another way than the lines before it</source>
        <translation>บรรทัด %1 ซึ่งบันทึกคนละแบบกับบรรทัดก่อนหน้า</translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message>
        <source>Yellow</source>
        <translation>เหลือง</translation>
    </message>
    <message>
        <source>Sea blue</source>
        <translation>ฟ้าน้ำทะเล</translation>
    </message>
    <message>
        <source>Light purple</source>
        <translation>ม่วงอ่อน</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>เขียวมะกอก</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ชมพู</translation>
    </message>
    <message>
        <source>Mint green</source>
        <translation>เขียวมินต์</translation>
    </message>
</context>
<context>
    <name>Worksheets</name>
    <message>
        <source>Example: %1</source>
        <translation>ตัวอย่าง: %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>What we sell or offer (one line, one thing)</source>
        <translation>สิ่งที่เราขายหรือให้บริการ (หนึ่งบรรทัดหนึ่งเรื่อง)</translation>
    </message>
    <message>
        <source>What only we have</source>
        <translation>จุดเด่นที่ที่อื่นไม่มี</translation>
    </message>
    <message>
        <source>Says what the customer gets</source>
        <translation>บอกว่าลูกค้าได้อะไร</translation>
    </message>
    <message>
        <source>Others do not have it</source>
        <translation>ที่อื่นไม่มี</translation>
    </message>
    <message>
        <source>We can really do it</source>
        <translation>เราทำได้จริง</translation>
    </message>
    <message>
        <source>Who they are (one line, one group)</source>
        <translation>ลูกค้าคือใคร (หนึ่งบรรทัดหนึ่งกลุ่ม)</translation>
    </message>
    <message>
        <source>Where and when we meet them</source>
        <translation>พบกันที่ไหน เมื่อไร</translation>
    </message>
    <message>
        <source>buys|receives</source>
        <translation>ซื้อ|รับบริการ</translation>
    </message>
    <message>
        <source>We can picture them</source>
        <translation>นึกหน้าคนออก</translation>
    </message>
    <message>
        <source>Near and far are there</source>
        <translation>มีทั้งใกล้และไกล</translation>
    </message>
    <message>
        <source>Buyers and receivers are there</source>
        <translation>มีทั้งคนซื้อและคนรับบริการ</translation>
    </message>
    <message>
        <source>How they hear of us (one line, one way)</source>
        <translation>ช่องทางบอกข่าว (หนึ่งบรรทัดหนึ่งเรื่อง)</translation>
    </message>
    <message>
        <source>Which customer it reaches (step 2)</source>
        <translation>ไปถึงลูกค้าคนไหน (ข้อ 2)</translation>
    </message>
    <message>
        <source>Every customer group has a way</source>
        <translation>ลูกค้าทุกกลุ่มมีช่องทาง</translation>
    </message>
    <message>
        <source>Can be done this year</source>
        <translation>ทำได้จริงในปีนี้</translation>
    </message>
    <message>
        <source>We know who sees to it</source>
        <translation>รู้ว่าใครทำ</translation>
    </message>
    <message>
        <source>What we do (one line, one thing)</source>
        <translation>สิ่งที่เราทำ (หนึ่งบรรทัดหนึ่งเรื่อง)</translation>
    </message>
    <message>
        <source>For whom, and when</source>
        <translation>ให้ใคร เมื่อไร</translation>
    </message>
    <message>
        <source>Every group has a reason to come back</source>
        <translation>ลูกค้าทุกกลุ่มมีเหตุให้กลับมา</translation>
    </message>
    <message>
        <source>We know when</source>
        <translation>รู้ว่าทำเมื่อไร</translation>
    </message>
    <message>
        <source>What brings income (one line, one source)</source>
        <translation>ได้เงินจากอะไร (หนึ่งบรรทัดหนึ่งทาง)</translation>
    </message>
    <message>
        <source>Price and unit</source>
        <translation>ราคาต่อหน่วย</translation>
    </message>
    <message>
        <source>From whom (step 2)</source>
        <translation>จากลูกค้าคนไหน (ข้อ 2)</translation>
    </message>
    <message>
        <source>Comes from step 1</source>
        <translation>มาจากข้อ 1</translation>
    </message>
    <message>
        <source>Each has a price</source>
        <translation>มีราคาทุกรายการ</translation>
    </message>
    <message>
        <source>No loan among them</source>
        <translation>ไม่มีเงินกู้ปนอยู่</translation>
    </message>
    <message>
        <source>What must be done (one line, one thing)</source>
        <translation>สิ่งที่ต้องทำ (หนึ่งบรรทัดหนึ่งเรื่อง)</translation>
    </message>
    <message>
        <source>For which step (1–4)</source>
        <translation>เพื่อข้อใด (1–4)</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>ใครรับผิดชอบ</translation>
    </message>
    <message>
        <source>Serves 4, 3, 2 or 1</source>
        <translation>ช่วยข้อ 4, 3, 2 หรือ 1</translation>
    </message>
    <message>
        <source>Can be begun</source>
        <translation>ลงมือทำได้</translation>
    </message>
    <message>
        <source>What we have and do not use fully</source>
        <translation>สิ่งที่มีและยังใช้ไม่เต็มที่</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>มากน้อยเท่าไร</translation>
    </message>
    <message>
        <source>For which work in 6</source>
        <translation>ใช้กับงานใดในข้อ 6</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Serves a work in 6</source>
        <translation>ใช้กับงานในข้อ 6</translation>
    </message>
    <message>
        <source>Its owner agrees</source>
        <translation>เจ้าของยินดี</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>ใครช่วย</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>ช่วยเรื่องอะไร</translation>
    </message>
    <message>
        <source>A name, not just “agencies”</source>
        <translation>มีชื่อ ไม่ใช่แค่ “หน่วยงาน”</translation>
    </message>
    <message>
        <source>Helps a work in 6</source>
        <translation>ช่วยงานในข้อ 6</translation>
    </message>
    <message>
        <source>We have asked them</source>
        <translation>ถามเขาแล้ว</translation>
    </message>
    <message>
        <source>What must be paid (one line, one thing)</source>
        <translation>ต้องจ่ายค่าอะไร (หนึ่งบรรทัดหนึ่งเรื่อง)</translation>
    </message>
    <message>
        <source>Baht a year</source>
        <translation>บาทต่อปี</translation>
    </message>
    <message>
        <source>Belongs to a work in 6</source>
        <translation>ผูกกับงานในข้อ 6</translation>
    </message>
    <message>
        <source>7 and 8 were looked at first</source>
        <translation>ดูข้อ 7 และ 8 ก่อนแล้ว</translation>
    </message>
    <message>
        <source>Each has a sum</source>
        <translation>มีจำนวนเงินทุกรายการ</translation>
    </message>
    <message>
        <source>Before we go on</source>
        <translation>ก่อนไปต่อ</translation>
    </message>
    <message>
        <source>Before step %1</source>
        <translation>ก่อนไปข้อ %1</translation>
    </message>
    <message>
        <source>What of this do we have, and do we use it fully?</source>
        <translation>เรามีทุนด้านนี้อะไรบ้าง และใช้เต็มที่แล้วหรือยัง?</translation>
    </message>
    <message>
        <source>What we have (one line, one thing)</source>
        <translation>สิ่งที่มี (หนึ่งบรรทัดหนึ่งอย่าง)</translation>
    </message>
    <message>
        <source>Where, whose</source>
        <translation>อยู่ที่ไหน ของใคร</translation>
    </message>
    <message>
        <source>idle|partly|fully</source>
        <translation>ยังไม่ใช้|บางส่วน|เต็มที่</translation>
    </message>
    <message>
        <source>All villages were asked</source>
        <translation>ถามครบทุกหมู่บ้านแล้ว</translation>
    </message>
    <message>
        <source>What is not used fully goes to step 7</source>
        <translation>สิ่งที่ยังใช้ไม่เต็มที่ นำไปคิดต่อในข้อ 7</translation>
    </message>
    <message>
        <source>Community capital: %1</source>
        <translation>ทุนชุมชน: %1</translation>
    </message>
    <message>
        <source>“Community forest, 120 rai” – where it is, who looks after it, what grows there</source>
        <translation>“ป่าชุมชน 120 ไร่” – อยู่ตรงไหน ใครดูแล มีอะไรขึ้นบ้าง</translation>
    </message>
    <message>
        <source>Community capital: social and people</source>
        <translation>ทุนชุมชน: สังคมและคน</translation>
    </message>
    <message>
        <source>“Three grandmothers who can weave” – who, where, and whether somebody learns from them</source>
        <translation>“ยายที่ทอผ้าเป็น 3 คน” – เป็นใคร อยู่บ้านไหน มีคนมาเรียนต่อหรือยัง</translation>
    </message>
    <message>
        <source>“The group's rice mill” – who owns it, how many months a year it runs</source>
        <translation>“โรงสีของกลุ่ม” – ใครเป็นเจ้าของ ปีหนึ่งเดินเครื่องกี่เดือน</translation>
    </message>
    <message>
        <source>“The boat race at the end of the rains” – when it is, who comes</source>
        <translation>“งานแข่งเรือออกพรรษา” – จัดเมื่อไร ใครมาบ้าง</translation>
    </message>
    <message>
        <source>KSNB goals</source>
        <translation>เป้าหมาย KSNB</translation>
    </message>
    <message>
        <source>What must we know, be able to do, whom must we know, and how must we run our business?</source>
        <translation>เราต้องรู้อะไร ทำอะไรเป็น รู้จักใคร และประกอบการอย่างไร?</translation>
    </message>
    <message>
        <source>“We reckon the cost of each trip ourselves” – now 1, aim 3, seen to by the treasurer, by December</source>
        <translation>“คิดต้นทุนต่อรอบได้เอง” – ตอนนี้ 1 ตั้งใจ 3 เหรัญญิกดูแล ภายในเดือนธันวาคม</translation>
    </message>
    <message>
        <source>What we want (one line, one thing)</source>
        <translation>สิ่งที่อยากทำได้ (หนึ่งบรรทัดหนึ่งเรื่อง)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ตั้งใจ</translation>
    </message>
    <message>
        <source>Who, and by when</source>
        <translation>ใคร ภายในเมื่อไร</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Numbers: income</source>
        <translation>ตัวเลข: รายได้</translation>
    </message>
    <message>
        <source>How much do we sell in a year, and at what price?</source>
        <translation>ปีหนึ่งเราขายได้เท่าไร ราคาเท่าไร?</translation>
    </message>
    <message>
        <source>Half-day trip, 350 baht a person, 30 people a month, 10 months = 105,000 baht</source>
        <translation>โปรแกรมครึ่งวัน คนละ 350 บาท เดือนละ 30 คน 10 เดือน = 105,000 บาท</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>ขายอะไร</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Price (baht)</source>
        <translation>ราคา (บาท)</translation>
    </message>
    <message>
        <source>How many a month</source>
        <translation>เดือนละเท่าไร</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>กี่เดือน</translation>
    </message>
    <message>
        <source>Somebody was asked about the price</source>
        <translation>ถามราคามาแล้ว ไม่ได้เดา</translation>
    </message>
    <message>
        <source>Thin months are counted too</source>
        <translation>นับเดือนที่ขายได้น้อยด้วย</translation>
    </message>
    <message>
        <source>Numbers: costs</source>
        <translation>ตัวเลข: ค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>What would it cost to buy everything, and how much cash is left to pay after 7 and 8?</source>
        <translation>ถ้าต้องซื้อทุกอย่างใช้เงินเท่าไร ทำข้อ 7 และ 8 แล้วเหลือต้องจ่ายเงินสดเท่าไร?</translation>
    </message>
    <message>
        <source>Food for guests 12,000 baht – own garden 7,000, the school lends its kitchen 2,000, cash 3,000</source>
        <translation>อาหารเลี้ยงแขก 12,000 บาท – ผักในสวนเรา 7,000 โรงเรียนให้ใช้ครัว 2,000 จ่ายเงินสด 3,000</translation>
    </message>
    <message>
        <source>What is needed, for which work in 6</source>
        <translation>ต้องใช้อะไร ให้งานใดในข้อ 6</translation>
    </message>
    <message>
        <source>If all were bought</source>
        <translation>ถ้าซื้อทั้งหมด</translation>
    </message>
    <message>
        <source>7: what we have</source>
        <translation>ข้อ 7 ของที่มี</translation>
    </message>
    <message>
        <source>8: partners</source>
        <translation>ข้อ 8 ภาคี</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>เงินสด</translation>
    </message>
    <message>
        <source>Cash = all − 7 − 8</source>
        <translation>เงินสด = ทั้งหมด − ข้อ 7 − ข้อ 8</translation>
    </message>
    <message>
        <source>Income less cash is what is left</source>
        <translation>รายได้ − เงินสด = รายเหลือ</translation>
    </message>
    <message>
        <source>Does it hold together?</source>
        <translation>แผนเข้ากันดีไหม?</translation>
    </message>
    <message>
        <source>Look at the canvas together. Tick what is so; talk about the rest.</source>
        <translation>ดูแคนวาสด้วยกัน ข้อไหนใช่ให้ทำเครื่องหมาย ข้อที่เหลือคุยกันต่อ</translation>
    </message>
    <message>
        <source>Is the plan ready?</source>
        <translation>แผนพร้อมหรือยัง?</translation>
    </message>
    <message>
        <source>Before the plan leaves the group. Advice of this program, no official form.</source>
        <translation>ก่อนส่งแผนออกจากกลุ่ม เป็นคำแนะนำของโปรแกรม ไม่ใช่แบบฟอร์มราชการ</translation>
    </message>
    <message>
        <source>Everybody in the group has seen the plan</source>
        <translation>ทุกคนในกลุ่มได้เห็นแผนแล้ว</translation>
    </message>
    <message>
        <source>Somebody told the whole story aloud, from 1 to 9</source>
        <translation>มีคนเล่าเรื่องให้ฟังครบตั้งแต่ข้อ 1 ถึง 9</translation>
    </message>
    <message>
        <source>What was parked has been decided</source>
        <translation>เรื่องที่จอดไว้ ตัดสินใจแล้ว</translation>
    </message>
    <message>
        <source>Our own capital is listed and used first</source>
        <translation>จดทุนของเราแล้ว และใช้ก่อนใช้เงิน</translation>
    </message>
    <message>
        <source>Partners know what they are asked for</source>
        <translation>ภาคีรู้แล้วว่าขอให้ช่วยอะไร</translation>
    </message>
    <message>
        <source>Prices and quantities were asked, not guessed</source>
        <translation>ราคาและจำนวนถามมาจริง ไม่ได้เดา</translation>
    </message>
    <message>
        <source>Income less cash is not below zero</source>
        <translation>รายได้หักเงินสดแล้วไม่ติดลบ</translation>
    </message>
    <message>
        <source>It is agreed how what is left is shared</source>
        <translation>ตกลงกันแล้วว่าแบ่งรายเหลืออย่างไร</translation>
    </message>
    <message>
        <source>Every goal has a name and a month</source>
        <translation>ทุกเป้าหมายมีผู้รับผิดชอบและกำหนดเดือน</translation>
    </message>
    <message>
        <source>Who was there is counted</source>
        <translation>นับคนที่มาร่วมเวทีแล้ว</translation>
    </message>
    <message>
        <source>Those whose names are in it have agreed</source>
        <translation>คนที่มีชื่อในแผนยินยอมแล้ว</translation>
    </message>
    <message>
        <source>The meeting's agreement is written down and signed</source>
        <translation>บันทึกมติที่ประชุมและลงชื่อแล้ว</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>ใบงาน</translation>
    </message>
</context>
<context>
    <name>tambon::AboutDialog</name>
    <message>
        <source>About Tambon Canvas</source>
        <translation>เกี่ยวกับแคนวาสชุมชน</translation>
    </message>
    <message>
        <source>Tambon Canvas</source>
        <translation>แคนวาสชุมชน</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>รุ่น %1</translation>
    </message>
    <message>
        <source>For making community business plans on one's own computer, without internet.</source>
        <translation>โปรแกรมทำแผนธุรกิจเพื่อชุมชนในเครื่องของตนเอง ไม่ต้องต่ออินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>สัญญาอนุญาต: GNU General Public License รุ่น 3 ขึ้นไป (GPL-3.0-or-later) ไม่มีการรับประกันใด ๆ</translation>
    </message>
    <message>
        <source>Business Model Canvas: Strategyzer AG, CC BY-SA 3.0. The nine blocks are used here in another order and wording.</source>
        <translation>Business Model Canvas: Strategyzer AG, CC BY-SA 3.0 โปรแกรมนี้เรียงเก้าช่องและใช้ถ้อยคำต่างจากต้นแบบ</translation>
    </message>
    <message>
        <source>Names and codes of places: public data under the ISC licence.</source>
        <translation>ชื่อและรหัสพื้นที่: ข้อมูลสาธารณะตามสัญญาอนุญาต ISC</translation>
    </message>
    <message>
        <source>Made with Qt, SQLite and qpdf.</source>
        <translation>สร้างด้วย Qt, SQLite และ qpdf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Font test: Thai is drawn with %1, and lines break between words.</source>
        <translation>ตรวจฟอนต์แล้ว ใช้ %1 แสดงภาษาไทย และตัดบรรทัดตรงคำ</translation>
    </message>
</context>
<context>
    <name>tambon::AcceptDialog</name>
    <message>
        <source>Accept with a reason</source>
        <translation>ยอมรับไว้ พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Why does the group live with it? The reason stays in the plan and is printed with it.</source>
        <translation>ทำไมกลุ่มจึงยอมรับเรื่องนี้ เหตุผลจะเก็บไว้ในแผนและพิมพ์ไปด้วย</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>For example: it is part of the programme's price</source>
        <translation>เช่น รวมอยู่ในค่าโปรแกรมแล้ว</translation>
    </message>
    <message>
        <source>In the group's own words</source>
        <translation>เขียนด้วยคำของกลุ่มเอง</translation>
    </message>
    <message>
        <source>The reason is shown beside the finding and printed in the plan book, with today's date.</source>
        <translation>เหตุผลจะแสดงข้างเรื่องนี้ และพิมพ์ในเล่มแผนพร้อมวันที่วันนี้</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ยอมรับ</translation>
    </message>
    <message>
        <source>The finding no longer counts as open</source>
        <translation>เรื่องนี้จะไม่นับว่ายังค้างอยู่</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>tambon::AccountsView</name>
    <message>
        <source>An account shows what is left over. Give each household a code, such as “House 1”, never a name.</source>
        <translation>บัญชีครัวเรือนทำให้เห็นรายเหลือ ตั้งรหัสให้แต่ละครัวเรือน เช่น “บ้าน 1” ไม่ใช้ชื่อคน</translation>
    </message>
    <message>
        <source>Add the first household</source>
        <translation>เพิ่มครัวเรือนแรก</translation>
    </message>
    <message>
        <source>Opens the line for the code of a household.</source>
        <translation>เปิดบรรทัดสำหรับรหัสครัวเรือน</translation>
    </message>
    <message>
        <source>Left a month</source>
        <translation>เหลือต่อเดือน</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>พิมพ์รหัส</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>One household a row, by a code, never by name. The chosen one's account is shown beside.</source>
        <translation>หนึ่งแถวต่อหนึ่งครัวเรือน ใช้รหัส ไม่ใช้ชื่อคน บัญชีของครัวเรือนที่เลือกแสดงอยู่ข้าง ๆ</translation>
    </message>
    <message>
        <source>Type an item and press Enter</source>
        <translation>พิมพ์รายการแล้วกด Enter</translation>
    </message>
    <message>
        <source>Entries of the account</source>
        <translation>รายการในบัญชี</translation>
    </message>
    <message>
        <source>What came in and what went out, day by day. A loan received is not income: choose its own kind.</source>
        <translation>เงินเข้าเงินออกแต่ละวัน เงินกู้ที่ได้รับไม่ใช่รายได้ ให้เลือกประเภทของมันเอง</translation>
    </message>
    <message>
        <source>Its lines add up to</source>
        <translation>รายการบวกได้</translation>
    </message>
    <message>
        <source>Type a month and press Enter</source>
        <translation>พิมพ์เดือนแล้วกด Enter</translation>
    </message>
    <message>
        <source>Totals in the book</source>
        <translation>ยอดรวมในสมุด</translation>
    </message>
    <message>
        <source>Totals as they stand in the household's own book. They are kept; where the lines add up to something else, it is said.</source>
        <translation>ยอดรวมตามที่เขียนในสมุดของครัวเรือน เก็บไว้อย่างนั้น ถ้ารายการบวกได้ไม่เท่าจะบอก</translation>
    </message>
    <message>
        <source>Put into capital</source>
        <translation>ใส่ในทุน</translation>
    </message>
    <message>
        <source>Months, entries or printed totals</source>
        <translation>รายเดือน รายการ หรือยอดรวมในสมุด</translation>
    </message>
    <message>
        <source>Income and expense of the latest twelve months.</source>
        <translation>รายรับรายจ่ายสิบสองเดือนล่าสุด</translation>
    </message>
    <message>
        <source>Every line of the account.</source>
        <translation>ทุกรายการในบัญชี</translation>
    </message>
    <message>
        <source>Totals as the household's own book has them.</source>
        <translation>ยอดรวมตามสมุดของครัวเรือน</translation>
    </message>
    <message>
        <source>Income and expense by month</source>
        <translation>รายรับรายจ่ายรายเดือน</translation>
    </message>
    <message>
        <source>The figures of the bars above, month by month.</source>
        <translation>ตัวเลขของแท่งด้านบน เดือนต่อเดือน</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>รายเดือน</translation>
    </message>
    <message>
        <source>Entries %1</source>
        <translation>รายการ %1</translation>
    </message>
    <message>
        <source>Totals in the book %1</source>
        <translation>ยอดรวมในสมุด %1</translation>
    </message>
    <message>
        <source>%1 has no entries yet</source>
        <translation>%1 ยังไม่มีรายการ</translation>
    </message>
    <message>
        <source>Write what came in and went out under “Entries”, or take it from a file.</source>
        <translation>เขียนเงินเข้าเงินออกที่ “รายการ” หรือนำเข้าจากไฟล์</translation>
    </message>
    <message numerus="yes">
        <source>%n further total(s) differ.</source>
        <translation><numerusform>ยังมียอดรวมที่ไม่ตรงอีก %n ยอด</numerusform></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>เดือนต่อเดือน</translation>
    </message>
    <message>
        <source>(baht)</source>
        <translation>(บาท)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายรับ</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>รายจ่าย</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>รายเหลือ</translation>
    </message>
    <message>
        <source>Show in capital</source>
        <translation>ดูในทุน</translation>
    </message>
    <message>
        <source>Goes to the item of capital whose worth is counted from these accounts.</source>
        <translation>ไปที่รายการทุนซึ่งมูลค่านับจากบัญชีเหล่านี้</translation>
    </message>
    <message>
        <source>Makes one item of economic capital. Its worth is always what the accounts leave over, never a copy.</source>
        <translation>ทำเป็นทุนเศรษฐกิจหนึ่งรายการ มูลค่าคือรายเหลือจากบัญชีเสมอ ไม่ใช่การคัดลอก</translation>
    </message>
    <message>
        <source>All households together: %1 baht left over in the latest twelve months</source>
        <translation>ทุกครัวเรือนรวมกัน เหลือ %1 บาทใน 12 เดือนล่าสุด</translation>
    </message>
</context>
<context>
    <name>tambon::ActivityDialog</name>
    <message>
        <source>About this activity</source>
        <translation>เกี่ยวกับกิจกรรมนี้</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Keeps what is said here as one step, which undo takes back.</source>
        <translation>เก็บสิ่งที่บอกไว้เป็นหนึ่งขั้น เลิกทำได้</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>ใครทำ</translation>
    </message>
    <message>
        <source>A person's role, a group or a village.</source>
        <translation>หน้าที่ของคน กลุ่ม หรือหมู่บ้าน</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>เดือนที่ทำ</translation>
    </message>
    <message>
        <source>Opens the twelve months, to say in which of them it is done.</source>
        <translation>เปิดสิบสองเดือน เลือกว่าทำในเดือนใด</translation>
    </message>
    <message>
        <source>How soon it bears</source>
        <translation>เห็นผลเมื่อใด</translation>
    </message>
    <message>
        <source>Short, medium or long term.</source>
        <translation>ระยะสั้น ระยะกลาง หรือระยะยาว</translation>
    </message>
    <message>
        <source>Alone or together</source>
        <translation>ทำเองหรือทำร่วม</translation>
    </message>
    <message>
        <source>Whether the group can do it by itself. What it cannot do alone is asked of partners in step 8.</source>
        <translation>กลุ่มทำเองได้หรือไม่ สิ่งที่ทำเองลำพังไม่ได้ให้ชวนภาคีในข้อ 8</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>ทำเพื่อ</translation>
    </message>
    <message>
        <source>When is it done?</source>
        <translation>ทำเมื่อใด</translation>
    </message>
    <message>
        <source>nothing yet: link it with notes of steps 1 to 4 on the canvas</source>
        <translation>ยังไม่ได้ระบุ โยงกับโน้ตข้อ 1 ถึง 4 บนแคนวาส</translation>
    </message>
    <message>
        <source>Choose months…</source>
        <translation>เลือกเดือน…</translation>
    </message>
</context>
<context>
    <name>tambon::ActivityLine</name>
    <message>
        <source>About this activity…</source>
        <translation>เกี่ยวกับกิจกรรมนี้…</translation>
    </message>
    <message>
        <source>Says who does it, in which months, how soon it bears, and whether the group can do it alone.</source>
        <translation>บอกว่าใครทำ ทำเดือนใด เห็นผลเมื่อใด และกลุ่มทำเองได้หรือไม่</translation>
    </message>
    <message>
        <source>Who does it, when, alone or together: not said yet</source>
        <translation>ยังไม่ได้บอกว่าใครทำ ทำเมื่อใด ทำเองหรือทำร่วม</translation>
    </message>
</context>
<context>
    <name>tambon::AgendaView</name>
    <message>
        <source>Name of the workshop</source>
        <translation>ชื่อเวที</translation>
    </message>
    <message>
        <source>What the workshop is called, for the minutes and the audience's screen</source>
        <translation>ชื่อเวที ใช้ในบันทึกการประชุมและบนจอของผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>The day of the workshop, in พ.ศ.</source>
        <translation>วันที่จัดเวที เป็น พ.ศ.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Where the workshop is held</source>
        <translation>จัดเวทีที่ไหน</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>เริ่มเวลา</translation>
    </message>
    <message>
        <source>When the first item starts, such as 8:30</source>
        <translation>รายการแรกเริ่มกี่โมง เช่น 8:30</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Now here</source>
        <translation>อยู่ตรงนี้</translation>
    </message>
    <message>
        <source>Type another item and press Enter</source>
        <translation>พิมพ์รายการใหม่แล้วกด Enter</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ขึ้นก่อน</translation>
    </message>
    <message>
        <source>Moves the chosen item one place earlier (Alt+Up)</source>
        <translation>ย้ายรายการที่เลือกขึ้นไปหนึ่งลำดับ (Alt+ลูกศรขึ้น)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ลงหลัง</translation>
    </message>
    <message>
        <source>Moves the chosen item one place later (Alt+Down)</source>
        <translation>ย้ายรายการที่เลือกลงไปหนึ่งลำดับ (Alt+ลูกศรลง)</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>ลบรายการ</translation>
    </message>
    <message>
        <source>Deletes the chosen items (Del); undo brings them back</source>
        <translation>ลบรายการที่เลือก (Del) เลิกทำแล้วกลับมา</translation>
    </message>
    <message>
        <source>Go to this item now</source>
        <translation>ไปที่รายการนี้</translation>
    </message>
    <message>
        <source>The room goes on with the chosen item; its timer waits until it is started</source>
        <translation>เวทีไปต่อที่รายการที่เลือก ตัวจับเวลารอจนกว่าจะกดเริ่ม</translation>
    </message>
    <message>
        <source>%1–%2 · work %3, breaks %4 minutes</source>
        <translation>%1–%2 น. · ทำงาน %3 นาที พัก %4 นาที</translation>
    </message>
    <message>
        <source>ends after 17:00: is that too long a day?</source>
        <translation>เลิกหลัง 17:00 น. วันยาวไปหรือไม่</translation>
    </message>
</context>
<context>
    <name>tambon::AnswersCard</name>
    <message>
        <source>Answer to: %1</source>
        <translation>คำตอบของ: %1</translation>
    </message>
    <message>
        <source>“–” means not answered; that is not zero.</source>
        <translation>“–” คือยังไม่ตอบ ไม่ใช่ศูนย์</translation>
    </message>
    <message>
        <source>Done on: %1</source>
        <translation>ทำแล้วเมื่อ: %1</translation>
    </message>
    <message>
        <source>The day on which this step was done. Empty while it is not.</source>
        <translation>วันที่ทำขั้นนี้เสร็จ เว้นว่างไว้ถ้ายังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>ทำแล้วเมื่อ</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>หลักฐาน: %1</translation>
    </message>
    <message>
        <source>What shows it: a paper, a photo, a figure, who can tell. Counts before names.</source>
        <translation>อะไรแสดงให้เห็น เช่น เอกสาร ภาพ ตัวเลข หรือใครเล่าได้ ใช้จำนวนก่อนชื่อคน</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Choose an assessment to answer it</source>
        <translation>เลือกการประเมินเพื่อตอบ</translation>
    </message>
</context>
<context>
    <name>tambon::AreaProfile</name>
    <message>
        <source>Put in the usual lines</source>
        <translation>ใส่รายการที่ใช้บ่อย</translation>
    </message>
    <message>
        <source>Adds lines for households, people, occupations, land, main products, income, expense and debt, as far as they are missing. One step, which undo takes back.</source>
        <translation>เพิ่มแถวครัวเรือน ประชากร อาชีพ ที่ดิน ผลผลิตหลัก รายได้ รายจ่าย และหนี้สิน เฉพาะที่ยังไม่มี นับเป็นขั้นเดียว เลิกทำได้</translation>
    </message>
    <message>
        <source>Type what is counted</source>
        <translation>พิมพ์เรื่องที่นับ</translation>
    </message>
    <message>
        <source>Figures of the area</source>
        <translation>ตัวเลขของพื้นที่</translation>
    </message>
    <message>
        <source>One figure a row, with the year in the Buddhist era and where it is from. A newer figure gets a row of its own.</source>
        <translation>หนึ่งแถวต่อตัวเลขหนึ่งตัว พร้อมปี พ.ศ. และที่มา ตัวเลขที่ใหม่กว่าให้เพิ่มอีกแถว</translation>
    </message>
    <message>
        <source>People together</source>
        <translation>รวมกี่คน</translation>
    </message>
    <message>
        <source>Type who benefits</source>
        <translation>พิมพ์กลุ่มคนที่ได้ประโยชน์</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>ใครได้ประโยชน์</translation>
    </message>
    <message>
        <source>Counts, never names. Each person is counted once: children and elders are not again among women and men.</source>
        <translation>นับจำนวน ไม่เขียนชื่อ แต่ละคนนับครั้งเดียว เด็กและผู้สูงอายุไม่นับซ้ำในหญิงชาย</translation>
    </message>
    <message>
        <source>How many households and people live in the area? Each figure with its year and its source.</source>
        <translation>ในพื้นที่มีกี่ครัวเรือน กี่คน เขียนตัวเลขพร้อมปีและที่มา</translation>
    </message>
    <message>
        <source>Count women, men, children and elders, each person once; the sums come by themselves.</source>
        <translation>นับหญิง ชาย เด็ก ผู้สูงอายุ คนละหนึ่งครั้ง ยอดรวมขึ้นเอง</translation>
    </message>
</context>
<context>
    <name>tambon::AreaSection</name>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Add as written</source>
        <translation>เพิ่มตามที่พิมพ์</translation>
    </message>
    <message>
        <source>Add a sub-district, district or province</source>
        <translation>เพิ่มตำบล อำเภอ หรือจังหวัด</translation>
    </message>
    <message>
        <source>Not in the list of places</source>
        <translation>ไม่พบในรายชื่อพื้นที่</translation>
    </message>
    <message>
        <source>This place is already in the list</source>
        <translation>มีพื้นที่นี้ในรายการแล้ว</translation>
    </message>
</context>
<context>
    <name>tambon::AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>ประเมิน</translation>
    </message>
    <message>
        <source>The group answers a template on a day, and again later.</source>
        <translation>กลุ่มตอบแบบประเมินในวันหนึ่ง และตอบซ้ำภายหลัง</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>What shows that goals are reached, with dated values.</source>
        <translation>สิ่งที่บอกว่าถึงเป้าหมาย พร้อมค่าที่วัดตามวัน</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลรวม</translation>
    </message>
    <message>
        <source>What the indicators say together: households, results, three sides, four levels.</source>
        <translation>ตัวชี้วัดบอกอะไรเมื่อดูรวมกัน ครัวเรือน ผลลัพธ์ สามด้าน สี่ระดับ</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>ธรรมชาติ</translation>
    </message>
    <message>
        <source>Forest, water and coast before and now: what stands behind the impact.</source>
        <translation>ป่า น้ำ ชายฝั่ง เมื่อก่อนและตอนนี้ เป็นสิ่งที่อยู่เบื้องหลังผลกระทบ</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>เลือกแบบประเมิน…</translation>
    </message>
    <message>
        <source>What can be assessed: eight characteristics, the participation ladder and others, and those of your own folder.</source>
        <translation>เรื่องที่ประเมินได้ เช่น คุณลักษณะ 8 ประการ บันไดการมีส่วนร่วม และแบบในโฟลเดอร์ของท่าน</translation>
    </message>
    <message>
        <source>Change the template…</source>
        <translation>แก้แบบ…</translation>
    </message>
    <message>
        <source>The items and answers of the shown template, as your group needs them.</source>
        <translation>ข้อและคำตอบของแบบที่แสดง แก้ให้ตรงกับที่กลุ่มต้องการ</translation>
    </message>
    <message>
        <source>Template from a file…</source>
        <translation>แบบจากแฟ้ม…</translation>
    </message>
    <message>
        <source>Takes a template that somebody gave you into the plan. Nothing changes when the file is not understood.</source>
        <translation>นำแบบประเมินที่ได้รับมาเข้าในแผน ถ้าอ่านแฟ้มไม่ได้ แผนไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Save template as a file…</source>
        <translation>บันทึกแบบเป็นแฟ้ม…</translation>
    </message>
    <message>
        <source>Writes the shown template into a file, to give it to others.</source>
        <translation>เขียนแบบที่แสดงเป็นแฟ้ม เพื่อส่งให้กลุ่มอื่น</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>แบบประเมิน</translation>
    </message>
    <message>
        <source>Which template is shown. Choose further ones with “Choose a template…”.</source>
        <translation>แบบประเมินที่แสดงอยู่ เพิ่มแบบอื่นได้ที่ “เลือกแบบประเมิน…”</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>ลำดับของข้อ</translation>
    </message>
    <message>
        <source>The same items from above or from below; answers stay with their items.</source>
        <translation>ข้อเดียวกัน เรียงจากบนลงล่างหรือล่างขึ้นบน คำตอบอยู่กับข้อเดิม</translation>
    </message>
    <message>
        <source>Assess today</source>
        <translation>ประเมินวันนี้</translation>
    </message>
    <message>
        <source>Begins an assessment of today by the shown template.</source>
        <translation>เริ่มการประเมินของวันนี้ตามแบบที่แสดง</translation>
    </message>
    <message>
        <source>Choose what to assess: the eight characteristics, the ten elements, the participation ladder and others. It can be repeated, and compared.</source>
        <translation>เลือกเรื่องที่จะประเมิน เช่น คุณลักษณะ 8 ประการ องค์ประกอบ 10 ข้อ บันไดการมีส่วนร่วม ประเมินซ้ำและเทียบกันได้</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Type the day of an assessment</source>
        <translation>พิมพ์วันที่ประเมิน</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>One row a day, the newest first. Select two to compare them.</source>
        <translation>แถวละหนึ่งวัน วันล่าสุดอยู่บน เลือกสองแถวเพื่อเทียบกัน</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>ล่าสุด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Type an indicator and press Enter</source>
        <translation>พิมพ์ตัวชี้วัดแล้วกด Enter</translation>
    </message>
    <message>
        <source>One indicator a row: what is counted, where it stood, where it shall come. Values are written below.</source>
        <translation>แถวละหนึ่งตัวชี้วัด นับอะไร เดิมเท่าไร ตั้งใจให้ถึงเท่าไร ค่าที่วัดเขียนไว้ด้านล่าง</translation>
    </message>
    <message>
        <source>Records of nature</source>
        <translation>บันทึกธรรมชาติ</translation>
    </message>
    <message>
        <source>Forest, water, coast, soil, plants and animals: how much before, how much now, and who says so.</source>
        <translation>ป่า น้ำ ชายฝั่ง ดิน พืชและสัตว์ เมื่อก่อนเท่าไร ตอนนี้เท่าไร ใครบอก</translation>
    </message>
    <message>
        <source>Type what is counted, for example community forest</source>
        <translation>พิมพ์สิ่งที่นับ เช่น ป่าชุมชน</translation>
    </message>
    <message>
        <source>Choose what to assess</source>
        <translation>เลือกแบบประเมิน</translation>
    </message>
    <message>
        <source>What nature was like before, and what it is like now: the impact behind the figures.</source>
        <translation>ธรรมชาติเมื่อก่อนเป็นอย่างไร ตอนนี้เป็นอย่างไร คือผลกระทบที่อยู่เบื้องหลังตัวเลข</translation>
    </message>
    <message>
        <source>Template from a file</source>
        <translation>แบบประเมินจากแฟ้ม</translation>
    </message>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>แบบประเมิน (*.json);;ทุกแฟ้ม (*)</translation>
    </message>
    <message>
        <source>Save template as a file</source>
        <translation>บันทึกแบบประเมินเป็นแฟ้ม</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>แบบประเมิน (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation><numerusform>การประเมิน %n ครั้ง</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation><numerusform>ตัวชี้วัด %n ตัว</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::AudienceWindow</name>
    <message>
        <source>Presentation</source>
        <translation>นำเสนอ</translation>
    </message>
    <message>
        <source>What the room sees. Arrows and Page Up/Down turn pages, digits go to a step, 0 to the overview, B makes it black, W white, T stops or starts the timer, Esc leaves.</source>
        <translation>จอที่ผู้เข้าร่วมเห็น ปุ่มลูกศรและ Page Up/Down เปลี่ยนหน้า ตัวเลขไปที่ข้อนั้น 0 ไปภาพรวม B จอดำ W จอขาว T หยุดหรือเริ่มจับเวลา Esc เลิกนำเสนอ</translation>
    </message>
</context>
<context>
    <name>tambon::CanvasPage</name>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>ทีละขั้น</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>แคนวาส</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>เพิ่มโน้ต</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>แก้โน้ต</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>เชื่อม</translation>
    </message>
    <message>
        <source>Move to step…</source>
        <translation>ย้ายไปข้อ…</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>เลื่อนขึ้น	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>เลื่อนลง	Alt+Down</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>ข้อก่อนหน้า</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>ข้อถัดไป</translation>
    </message>
    <message>
        <source>Helper column</source>
        <translation>แถบผู้ช่วย</translation>
    </message>
    <message>
        <source>View of the canvas</source>
        <translation>มุมมองของแคนวาส</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>ไม่มีสาย</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>ไปข้อ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation><numerusform>%n ใบ</numerusform></translation>
    </message>
    <message>
        <source>Step %1 of 9</source>
        <translation>ข้อ %1 จาก 9</translation>
    </message>
    <message>
        <source>Choose a note to see what it is linked with</source>
        <translation>เลือกโน้ตเพื่อดูว่าเชื่อมกับอะไร</translation>
    </message>
    <message>
        <source>Move to step</source>
        <translation>ย้ายไปข้อ</translation>
    </message>
    <message>
        <source>Ideas for later. Notes may be dropped here.</source>
        <translation>ความคิดไว้คุยทีหลัง ลากโน้ตมาวางที่นี่ได้</translation>
    </message>
    <message>
        <source>Opens the parking lot: ideas that have no place on the canvas now. Notes may be dropped here.</source>
        <translation>เปิดที่จอดความคิด คือความคิดที่ยังไม่มีที่บนแคนวาส ลากโน้ตมาวางที่นี่ได้</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n note(s) into step %1?</source>
        <translation><numerusform>วางโน้ต %n ใบในข้อ %1 ไหม</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) are left out: at most 200 at a time.</source>
        <translation><numerusform>ยังไม่ได้วางอีก %n แถว วางได้ครั้งละไม่เกิน 200 แถว</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too long and are left out.</source>
        <translation><numerusform>%n แถวยาวเกินไป จึงไม่ได้วาง</numerusform></translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>เลือกคอลัมน์…</translation>
    </message>
    <message>
        <source>One note</source>
        <translation>ใบเดียว</translation>
    </message>
    <message>
        <source>Parking lot %1</source>
        <translation>ที่จอดความคิด %1</translation>
    </message>
    <message numerus="yes">
        <source>Parking lot, %n idea(s)</source>
        <translation><numerusform>ที่จอดความคิด %n ข้อ</numerusform></translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>ที่พบถัดไป</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>ที่พบก่อนหน้า</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ซูมเข้า</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ซูมออก</translation>
    </message>
    <message>
        <source>Zoom 100 %</source>
        <translation>ซูม 100 %</translation>
    </message>
    <message>
        <source>All steps below each other, one note a row</source>
        <translation>ทุกข้อเรียงลงมา โน้ตบรรทัดละใบ</translation>
    </message>
    <message>
        <source>Finds notes by their words</source>
        <translation>ค้นหาโน้ตจากข้อความ</translation>
    </message>
    <message>
        <source>Goes to the next note found</source>
        <translation>ไปโน้ตถัดไปที่พบ</translation>
    </message>
    <message>
        <source>Goes to the previous note found</source>
        <translation>ไปโน้ตก่อนหน้าที่พบ</translation>
    </message>
    <message>
        <source>Shows the canvas larger; Ctrl and the wheel do the same</source>
        <translation>แสดงแคนวาสใหญ่ขึ้น กด Ctrl แล้วหมุนล้อเมาส์ก็ได้</translation>
    </message>
    <message>
        <source>Shows the canvas smaller; very small shows names and counts only</source>
        <translation>แสดงแคนวาสเล็กลง ถ้าเล็กมากจะเห็นเฉพาะชื่อข้อและจำนวน</translation>
    </message>
    <message>
        <source>Shows the canvas in its normal size</source>
        <translation>แสดงแคนวาสขนาดปกติ</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>สาย %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>เลือก %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>Large text, so this is a list</source>
        <translation>ตัวใหญ่ จึงแสดงแบบรายการ</translation>
    </message>
    <message>
        <source>Little room, so this is a list</source>
        <translation>พื้นที่เล็ก จึงแสดงแบบรายการ</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>กลับไปตาราง</translation>
    </message>
    <message>
        <source>Choose step…</source>
        <translation>เลือกข้อ…</translation>
    </message>
    <message>
        <source>“%1” is another plan. Its notes can be gathered here; what is here already is left out.</source>
        <translation>“%1” เป็นแผนอีกแผนหนึ่ง นำโน้ตมารวมที่นี่ได้ ใบที่มีอยู่แล้วจะไม่ซ้ำ</translation>
    </message>
    <message>
        <source>Show its notes…</source>
        <translation>ดูโน้ตในแผนนั้น…</translation>
    </message>
    <message>
        <source>Zoom to fit, or 100 %</source>
        <translation>ซูมพอดีหน้า หรือ 100 %</translation>
    </message>
    <message>
        <source>One line a note</source>
        <translation>โน้ตละบรรทัดเดียว</translation>
    </message>
    <message>
        <source>Shows all notes as large as they fit; once more in their normal size</source>
        <translation>แสดงโน้ตทุกใบให้ใหญ่พอดีหน้า กดอีกครั้งกลับเป็นขนาดปกติ</translation>
    </message>
    <message>
        <source>Shows each note in one line, so that more of them are seen</source>
        <translation>แสดงโน้ตใบละบรรทัด จะเห็นได้หลายใบขึ้น</translation>
    </message>
    <message>
        <source>Shows the lines of all links, of none, or of the chosen note again</source>
        <translation>แสดงเส้นเชื่อมทั้งหมด ซ่อนทั้งหมด หรือกลับไปแสดงเฉพาะโน้ตที่เลือก</translation>
    </message>
    <message>
        <source>Lines of all links</source>
        <translation>แสดงเส้นเชื่อมทั้งหมด</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>ซ่อนเส้นเชื่อม</translation>
    </message>
    <message>
        <source>Lines of the chosen note</source>
        <translation>แสดงเส้นเฉพาะโน้ตที่เลือก</translation>
    </message>
    <message>
        <source>What the review says</source>
        <translation>ดูผลทบทวนของใบนี้</translation>
    </message>
    <message>
        <source>Goes to the remarks on this note, to answer and tick them.</source>
        <translation>ไปยังความเห็นของใบนี้ เพื่อตอบและติ๊กว่าแก้แล้ว</translation>
    </message>
</context>
<context>
    <name>tambon::CanvasView</name>
    <message>
        <source>Edit note, step %1 note %2</source>
        <translation>แก้ไขโน้ต ข้อ %1 ใบ %2</translation>
    </message>
    <message>
        <source>No note that this one can be linked with is on the canvas yet</source>
        <translation>ยังไม่มีโน้ตที่ใบนี้เชื่อมด้วยได้</translation>
    </message>
    <message>
        <source>Choose a note with the arrows, Enter links or unlinks, Esc ends</source>
        <translation>เลือกโน้ตด้วยปุ่มลูกศร กด Enter เพื่อเชื่อมหรือเลิกเชื่อม กด Esc เมื่อเสร็จ</translation>
    </message>
    <message>
        <source>Press 1–9: the step to move to. Esc cancels</source>
        <translation>กด 1–9 เลือกข้อที่จะย้ายไป กด Esc ยกเลิก</translation>
    </message>
    <message>
        <source>Canvas of nine blocks, overview</source>
        <translation>แคนวาส 9 ช่อง ภาพรวม</translation>
    </message>
    <message>
        <source>Notes of this step</source>
        <translation>โน้ตของข้อนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted</source>
        <translation><numerusform>ลบโน้ตแล้ว %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>Select two or more notes with Space first, then merge them</source>
        <translation>เลือกโน้ตสองใบขึ้นไปด้วยแป้นเว้นวรรคก่อน แล้วจึงรวม</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are one group now. Type its title.</source>
        <translation><numerusform>รวมโน้ต %n ใบเป็นกลุ่มแล้ว พิมพ์ชื่อกลุ่มได้เลย</numerusform></translation>
    </message>
    <message>
        <source>Put the cursor where the text is to be split, then press Ctrl+Shift+J</source>
        <translation>วางเคอร์เซอร์ตรงที่จะแยก แล้วกด Ctrl+Shift+J</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) parked.</source>
        <translation><numerusform>พักโน้ตไว้แล้ว %n ใบ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) went with them.</source>
        <translation><numerusform>เส้นเชื่อม %n เส้นหายไปด้วย</numerusform></translation>
    </message>
    <message>
        <source>There is no text to paste</source>
        <translation>ไม่มีข้อความให้วาง</translation>
    </message>
    <message>
        <source>Let go to park it</source>
        <translation>ปล่อยเพื่อพักไว้ที่จอดความคิด</translation>
    </message>
    <message>
        <source>To step %1 %2. Ctrl copies, Esc cancels</source>
        <translation>ไปข้อ %1 %2 · กด Ctrl เพื่อคัดลอก Esc เพื่อยกเลิก</translation>
    </message>
    <message>
        <source>A note can only lie in one of the nine steps</source>
        <translation>โน้ตวางได้เฉพาะในเก้าข้อเท่านั้น</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Canvas of nine blocks, list</source>
        <translation>แคนวาสเก้าช่อง แบบรายการ</translation>
    </message>
    <message>
        <source>A vote is open about this step: + and − count for the note. Close the vote to type here.</source>
        <translation>ข้อนี้กำลังโหวต กด + และ − เพื่อนับให้โน้ต ปิดโหวตก่อนจึงพิมพ์ได้</translation>
    </message>
    <message>
        <source>The note was let go on itself and stays where it is.</source>
        <translation>ปล่อยโน้ตลงที่เดิม โน้ตยังอยู่ที่เดิม</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>To step %1 %2</source>
        <translation>ไปข้อ %1 %2</translation>
    </message>
    <message>
        <source>Drop one file at a time. Nothing was changed.</source>
        <translation>ลากมาวางได้ครั้งละหนึ่งแฟ้ม ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>“%1” holds nothing that notes can be made of. Text, pictures and plans can be dropped here.</source>
        <translation>“%1” ทำเป็นโน้ตไม่ได้ ลากมาวางได้เฉพาะข้อความ รูป และแฟ้มแผน</translation>
    </message>
    <message>
        <source>Type a word first, then choose its thread</source>
        <translation>พิมพ์ข้อความก่อน แล้วจึงเลือกสาย</translation>
    </message>
    <message>
        <source>The group's title “%1” is gone.</source>
        <translation>ชื่อกลุ่ม “%1” หายไป</translation>
    </message>
    <message numerus="yes">
        <source>The titles of %n group(s) are gone.</source>
        <translation><numerusform>ชื่อกลุ่ม %n กลุ่มหายไป</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are on their own again.</source>
        <translation><numerusform>แยกกลุ่มเป็นโน้ต %n ใบแล้ว</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Step %1 %2, %n note(s)</source>
        <translation><numerusform>ข้อ %1 %2 %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>A note of step %1 cannot be linked with step %2. It goes with: %3.</source>
        <translation>โน้ตข้อ %1 เชื่อมกับข้อ %2 ไม่ได้ เชื่อมได้กับข้อ %3</translation>
    </message>
    <message>
        <source>A note cannot be linked with itself.</source>
        <translation>โน้ตเชื่อมกับตัวเองไม่ได้</translation>
    </message>
    <message>
        <source>Choose a note that fits</source>
        <translation>เลือกโน้ตที่เชื่อมได้</translation>
    </message>
    <message>
        <source>Let go to link with “%1”</source>
        <translation>ปล่อยเพื่อเชื่อมกับ “%1”</translation>
    </message>
    <message>
        <source>Drag to a note with a coloured edge. Esc cancels</source>
        <translation>ลากไปที่โน้ตขอบสี กด Esc ยกเลิก</translation>
    </message>
    <message>
        <source>Drag to another note to link the two. A click, or Ctrl+L, does it with keys.</source>
        <translation>ลากไปที่โน้ตอีกใบเพื่อเชื่อมกัน หรือคลิก หรือกด Ctrl+L แล้วเลือกด้วยแป้นพิมพ์</translation>
    </message>
    <message numerus="yes">
        <source>There are %n lines. Choose a note to see its own.</source>
        <translation><numerusform>มี %n เส้น เลือกโน้ตเพื่อดูเส้นของใบนั้น</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::CapacityCountsView</name>
    <message>
        <source>Type a result and press Enter</source>
        <translation>พิมพ์ผล แล้วกด Enter</translation>
    </message>
    <message>
        <source>Results of capacity</source>
        <translation>ผลของการพัฒนาศักยภาพ</translation>
    </message>
    <message>
        <source>One result a row, with what shows it. Partners and products are those of the plan.</source>
        <translation>แถวละหนึ่งผล พร้อมหลักฐาน ภาคีและผลิตภัณฑ์เลือกจากในแผน</translation>
    </message>
    <message>
        <source>Choose a result to say what shows it</source>
        <translation>เลือกผล เพื่อบอกหลักฐาน</translation>
    </message>
    <message>
        <source>No evidence written yet.</source>
        <translation>ยังไม่ได้เขียนหลักฐาน</translation>
    </message>
    <message>
        <source>%1 · with evidence %2</source>
        <translation>%1 · มีหลักฐาน %2</translation>
    </message>
</context>
<context>
    <name>tambon::CapitalModel</name>
    <message>
        <source>Not linked</source>
        <translation>ยังไม่เชื่อม</translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation>พิมพ์ชื่อทุนแล้วกด Enter</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Factor of production</source>
        <translation>ปัจจัยการผลิต</translation>
    </message>
    <message>
        <source>Capital account</source>
        <translation>บัญชีทุน</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>การใช้</translation>
    </message>
    <message>
        <source>Worth, baht a year</source>
        <translation>มูลค่า บาท/ปี</translation>
    </message>
    <message>
        <source>Linked with the canvas</source>
        <translation>เชื่อมกับแคนวาส</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>ของใคร</translation>
    </message>
    <message>
        <source>Counted from the households' accounts: what they leave over in a year. It cannot be typed here.</source>
        <translation>นับจากบัญชีครัวเรือน คือรายเหลือในหนึ่งปี พิมพ์แก้ตรงนี้ไม่ได้</translation>
    </message>
    <message>
        <source>(from the accounts)</source>
        <translation>(จากบัญชี)</translation>
    </message>
</context>
<context>
    <name>tambon::CapitalPage</name>
    <message>
        <source>What good things does the sub-district have? People, forest, water, temple, wisdom…</source>
        <translation>ของดีในตำบลมีอะไรบ้าง คน ป่า น้ำ วัด ภูมิปัญญา…</translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation>เพิ่มทุนรายการแรก</translation>
    </message>
    <message>
        <source>Add capital</source>
        <translation>เพิ่มทุน</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>เชื่อม</translation>
    </message>
    <message>
        <source>Send to step 7</source>
        <translation>ส่งเข้าข้อ 7</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Link the item with notes of the canvas</source>
        <translation>เชื่อมรายการนี้กับโน้ตบนแคนวาส</translation>
    </message>
    <message>
        <source>Delete the selected items (Del)</source>
        <translation>ลบรายการที่เลือก (Del)</translation>
    </message>
    <message>
        <source>Community capital</source>
        <translation>ทุนชุมชน</translation>
    </message>
    <message>
        <source>Good things of the sub-district: people, forest, water, temple, wisdom</source>
        <translation>ของดีในตำบล คน ป่า น้ำ วัด ภูมิปัญญา</translation>
    </message>
    <message>
        <source>Factor of production</source>
        <translation>ปัจจัยการผลิต</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>การใช้</translation>
    </message>
    <message>
        <source>Show by use</source>
        <translation>แสดงตามการใช้</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>ทุกแบบ</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of capital</source>
        <translation><numerusform>ทุน %n รายการ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>เลือก %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n not linked</source>
        <translation><numerusform>ยังไม่เชื่อม %n รายการ</numerusform></translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>ธรรมชาติ</translation>
    </message>
    <message>
        <source>Made by people</source>
        <translation>สิ่งที่คนสร้าง</translation>
    </message>
    <message>
        <source>One brain, two hands</source>
        <translation>หนึ่งสมองสองมือ</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>วางหลายแถว</translation>
    </message>
    <message>
        <source>Adds the copied lines or cells of a spreadsheet, after asking what each column is</source>
        <translation>เพิ่มบรรทัดหรือช่องตารางที่คัดลอกไว้ โดยถามก่อนว่าแต่ละคอลัมน์คืออะไร</translation>
    </message>
</context>
<context>
    <name>tambon::CapitalSummary</name>
    <message>
        <source>Choose what to send to step 7</source>
        <translation>เลือกส่งเข้าข้อ 7</translation>
    </message>
    <message>
        <source>How far the capital of each account is used, in items</source>
        <translation>ใช้ทุนแต่ละบัญชีไปแค่ไหน (รายการ)</translation>
    </message>
    <message>
        <source>Use of capital by account</source>
        <translation>การใช้ทุนแต่ละบัญชี</translation>
    </message>
    <message numerus="yes">
        <source>Not fully used: %n item(s)</source>
        <translation><numerusform>ยังใช้ไม่เต็มที่ %n รายการ</numerusform></translation>
    </message>
    <message>
        <source>Already in step 7: %1 · left: %2</source>
        <translation>ส่งเข้าข้อ 7 แล้ว %1 รายการ · เหลือ %2 รายการ</translation>
    </message>
</context>
<context>
    <name>tambon::CashBars</name>
    <message>
        <source>Before: %1 baht. After: %2 baht. %3 %4</source>
        <translation>ก่อน %1 บาท หลัง %2 บาท %3 %4</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลัง</translation>
    </message>
    <message>
        <source>if everything is bought and hired</source>
        <translation>ถ้าซื้อและจ้างทุกอย่าง</translation>
    </message>
    <message>
        <source>really paid in cash</source>
        <translation>จ่ายเป็นเงินสดจริง</translation>
    </message>
    <message>
        <source>%1 baht</source>
        <translation>%1 บาท</translation>
    </message>
</context>
<context>
    <name>tambon::CentresView</name>
    <message>
        <source>From plan to network</source>
        <translation>จากแผนถึงเครือข่าย</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>ในรายชื่อ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Type a centre and press Enter</source>
        <translation>พิมพ์ชื่อศูนย์ แล้วกด Enter</translation>
    </message>
    <message>
        <source>not found in the list</source>
        <translation>ไม่พบในรายชื่อ</translation>
    </message>
    <message>
        <source>found</source>
        <translation>พบ</translation>
    </message>
    <message>
        <source>Incubation centres</source>
        <translation>ศูนย์บ่มเพาะ</translation>
    </message>
    <message>
        <source>One centre a row. Its area may be a sub-district, a khet, a district, a province, or a place that no list knows.</source>
        <translation>แถวละหนึ่งศูนย์ พื้นที่เป็นตำบล เขต อำเภอ จังหวัด หรือที่ซึ่งไม่มีในรายชื่อก็ได้</translation>
    </message>
    <message>
        <source>Choose a centre to say more of it</source>
        <translation>เลือกศูนย์ เพื่อบอกรายละเอียด</translation>
    </message>
    <message>
        <source>Evidence of the potentials</source>
        <translation>หลักฐานของศักยภาพ</translation>
    </message>
    <message>
        <source>What shows each potential, and on which day. At least one dated piece for each.</source>
        <translation>อะไรแสดงศักยภาพแต่ละข้อ วันไหน อย่างน้อยข้อละหนึ่งชิ้นที่มีวันที่</translation>
    </message>
    <message>
        <source>Type what shows it</source>
        <translation>พิมพ์หลักฐาน</translation>
    </message>
    <message>
        <source>Evidence of the three potentials</source>
        <translation>หลักฐานของศักยภาพสามข้อ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>complete, and put into practice</source>
        <translation>สมบูรณ์ และได้นำไปปฏิบัติ</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>ศูนย์</translation>
    </message>
    <message>
        <source>dated evidence of all three potentials</source>
        <translation>มีหลักฐานที่มีวันที่ครบสามศักยภาพ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>such a centre names the network it works in</source>
        <translation>ศูนย์นั้นบอกเครือข่ายที่ทำงานด้วย</translation>
    </message>
</context>
<context>
    <name>tambon::ChainPicture</name>
    <message>
        <source>The chain from the field to the table</source>
        <translation>สายโซ่จากแปลงถึงโต๊ะกินข้าว</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>เหลือ %1</translation>
    </message>
    <message>
        <source>sells for %1</source>
        <translation>ขายไป %1</translation>
    </message>
    <message>
        <source>We act here</source>
        <translation>เราลงมือตรงนี้</translation>
    </message>
</context>
<context>
    <name>tambon::ChainView</name>
    <message>
        <source>Links, from the field to the table (baht of one unit)</source>
        <translation>ข้อต่อ จากแปลงถึงโต๊ะกินข้าว (บาทต่อหน่วย)</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>สายโซ่</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ซื้อมา</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>ต้นทุนเอง</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>ขายไป</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>เหลือ</translation>
    </message>
    <message>
        <source>Type a link and press Enter</source>
        <translation>พิมพ์ชื่อข้อต่อแล้วกด Enter</translation>
    </message>
    <message>
        <source>Links of the chain</source>
        <translation>ข้อต่อของสายโซ่</translation>
    </message>
    <message>
        <source>One link a row, from the field to the table: what one unit costs coming in, what is added, what it is sold for. Say “yes” where the group acts, and which activity does it.</source>
        <translation>หนึ่งแถวต่อหนึ่งข้อต่อ จากแปลงถึงโต๊ะกินข้าว ซื้อมาเท่าไร เพิ่มต้นทุนเองเท่าไร ขายไปเท่าไร ข้อต่อที่กลุ่มลงมือทำให้เลือก “ใช่” และเลือกกิจกรรมที่ทำ</translation>
    </message>
    <message>
        <source>Type a chain and press Enter</source>
        <translation>พิมพ์ชื่อสายโซ่แล้วกด Enter</translation>
    </message>
    <message>
        <source>One way from grower to eater a row, for example through a middleman, and direct.</source>
        <translation>หนึ่งแถวต่อหนึ่งทางจากคนปลูกถึงคนกิน เช่น ผ่านคนกลาง และขายตรง</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>สายโซ่</translation>
    </message>
    <message>
        <source>The chain whose links are shown and changed below.</source>
        <translation>สายโซ่ที่แสดงและแก้ข้อต่ออยู่ข้างล่าง</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>เทียบกับ</translation>
    </message>
    <message>
        <source>Another chain to compare with, for example direct sale beside the middleman.</source>
        <translation>อีกสายโซ่หนึ่งไว้เทียบกัน เช่น ขายตรงเทียบกับผ่านคนกลาง</translation>
    </message>
    <message>
        <source>How much of the price stays with us? Write the first chain below: its name, then its links from the field to the table.</source>
        <translation>ราคาที่คนกินจ่ายอยู่กับเราเท่าไร เขียนสายโซ่แรกข้างล่าง ตั้งชื่อก่อน แล้วเขียนข้อต่อจากแปลงถึงโต๊ะกินข้าว</translation>
    </message>
    <message>
        <source>The group acts here: %1</source>
        <translation>กลุ่มลงมือตรงนี้: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่เทียบ</translation>
    </message>
    <message>
        <source>%1 (each %2)</source>
        <translation>%1 (ต่อ%2)</translation>
    </message>
</context>
<context>
    <name>tambon::CheckPage</name>
    <message>
        <source>Must %1 · Should %2</source>
        <translation>ต้องแก้ %1 · ควรดู %2</translation>
    </message>
    <message>
        <source>How to look at the plan</source>
        <translation>เลือกวิธีดูแผน</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ตรวจแผน</translation>
    </message>
    <message>
        <source>What does not hold together, why, and how to mend it</source>
        <translation>เรื่องที่ยังไม่ต่อกัน เพราะอะไร และแก้อย่างไร</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>เล่าเรื่อง</translation>
    </message>
    <message>
        <source>The plan told along its links, with what it does not say</source>
        <translation>แผนเล่าเป็นเรื่องตามเส้นเชื่อม พร้อมบอกสิ่งที่แผนยังไม่ได้บอก</translation>
    </message>
    <message>
        <source>Value × customer</source>
        <translation>คุณค่า × ลูกค้า</translation>
    </message>
    <message>
        <source>Which income each value brings from each customer, and which other could be</source>
        <translation>คุณค่าแต่ละข้อมีรายได้อะไรจากลูกค้าแต่ละกลุ่ม และมีรายได้อื่นได้อีกไหม</translation>
    </message>
    <message>
        <source>%1 · Accepted %2</source>
        <extracomment>%1 is the counts of what is open</extracomment>
        <translation>%1 · ยอมรับแล้ว %2</translation>
    </message>
</context>
<context>
    <name>tambon::ClosingView</name>
    <message>
        <source>Put back to %1 %2</source>
        <translation>ย้ายกลับข้อ %1 %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เรียบร้อย</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ยังค้าง</translation>
    </message>
    <message>
        <source>Before we part</source>
        <translation>ก่อนแยกย้าย</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Goes to the goals, where each has someone who sees to it</source>
        <translation>ไปหน้าเป้าหมาย ซึ่งแต่ละข้อมีคนดูแล</translation>
    </message>
    <message>
        <source>Day of the next workshop</source>
        <translation>วันจัดเวทีครั้งหน้า</translation>
    </message>
    <message>
        <source>The day on which the group meets again; a workshop is made for it</source>
        <translation>วันที่กลุ่มจะพบกันอีก โปรแกรมเพิ่มเวทีของวันนั้นให้</translation>
    </message>
    <message>
        <source>Mark version</source>
        <translation>บันทึกฉบับ</translation>
    </message>
    <message>
        <source>Marks the plan as it is now, so that one can come back to it</source>
        <translation>บันทึกแผนตอนนี้ไว้เป็นฉบับ เพื่อกลับมาดูได้</translation>
    </message>
    <message>
        <source>Parked idea</source>
        <translation>ความคิดที่จอดไว้</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จากข้อ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>ตัดสินว่า</translation>
    </message>
    <message>
        <source>Parking lot: decide each one</source>
        <translation>ที่จอดความคิด: ตัดสินทีละเรื่อง</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>ไม่มีความคิดจอดไว้</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>ที่จอดความคิด</translation>
    </message>
    <message>
        <source>Minutes, drafted from the day</source>
        <translation>บันทึกการประชุม ร่างจากเหตุการณ์ของวัน</translation>
    </message>
    <message>
        <source>Who came, what was done when, what the canvas holds, votes and decisions. Names of people are left out.</source>
        <translation>ใครมากี่คน ทำอะไรเมื่อไร แคนวาสมีอะไร ผลโหวตและข้อตัดสิน ไม่มีชื่อคน</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copies the minutes, to paste them into a letter</source>
        <translation>คัดลอกบันทึก เพื่อนำไปวางในจดหมาย</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>บันทึกเป็นข้อความ…</translation>
    </message>
    <message>
        <source>Saves the minutes as a text file</source>
        <translation>บันทึกเป็นไฟล์ข้อความ</translation>
    </message>
    <message>
        <source>After the workshop %1</source>
        <translation>หลังเวที %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>บันทึกการประชุม</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>บันทึกการประชุมลงไฟล์</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>ข้อความ (*.txt)</translation>
    </message>
    <message>
        <source>Every parked idea is decided</source>
        <translation>ความคิดที่จอดไว้ตัดสินครบแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n parked idea(s) not decided yet</source>
        <translation><numerusform>ความคิดที่จอดไว้ยังไม่ตัดสิน %n เรื่อง</numerusform></translation>
    </message>
    <message>
        <source>No goal yet says who does what</source>
        <translation>ยังไม่มีเป้าหมายที่บอกว่าใครทำอะไร</translation>
    </message>
    <message>
        <source>Every goal has someone who sees to it</source>
        <translation>ทุกเป้าหมายมีคนดูแล</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without someone who sees to it</source>
        <translation><numerusform>เป้าหมายที่ยังไม่มีคนดูแล %n ข้อ</numerusform></translation>
    </message>
    <message>
        <source>Next time on %1</source>
        <translation>พบกันอีกวันที่ %1</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>พบกันอีกเมื่อไร</translation>
    </message>
    <message>
        <source>No pictures of the flipcharts yet</source>
        <translation>ยังไม่มีรูปฟลิปชาร์ต</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of flipcharts</source>
        <translation><numerusform>รูปฟลิปชาร์ต %n รูป</numerusform></translation>
    </message>
    <message>
        <source>Marked as “%1”</source>
        <translation>บันทึกแล้วเป็นฉบับ “%1”</translation>
    </message>
    <message>
        <source>Not marked yet: “%1”</source>
        <translation>ยังไม่ได้บันทึกฉบับ “%1”</translation>
    </message>
</context>
<context>
    <name>tambon::CoachBubble</name>
    <message>
        <source>Hint %1 of %2</source>
        <translation>คำแนะนำ %1 จาก %2</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>เข้าใจแล้ว</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation>ปิดคำแนะนำ</translation>
    </message>
    <message>
        <source>Closes this hint. Help shows the hints again.</source>
        <translation>ปิดคำแนะนำนี้ ดูอีกครั้งได้จากเมนูช่วยเหลือ</translation>
    </message>
    <message>
        <source>Shows the next hint of this page.</source>
        <translation>แสดงคำแนะนำข้อต่อไปของหน้านี้</translation>
    </message>
    <message>
        <source>Closes the hints of this page, as Esc does. Help shows them again.</source>
        <translation>ปิดคำแนะนำของหน้านี้ กด Esc ก็ได้ ดูอีกครั้งได้จากเมนูช่วยเหลือ</translation>
    </message>
</context>
<context>
    <name>tambon::ColumnDialog</name>
    <message>
        <source>Paste rows</source>
        <translation>วางหลายแถว</translation>
    </message>
    <message>
        <source>What does each column hold?</source>
        <translation>แต่ละคอลัมน์คืออะไร</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>ช่องที่วาง</translation>
    </message>
    <message>
        <source>The first row says what each column holds. Below it are the cells as they were pasted.</source>
        <translation>แถวแรกบอกว่าแต่ละคอลัมน์คืออะไร ด้านล่างคือช่องตามที่คัดลอกมา</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>คอลัมน์ %1 คือ</translation>
    </message>
    <message>
        <source>What this column holds</source>
        <translation>คอลัมน์นี้คืออะไร</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Adds these rows, as one step that undo takes back</source>
        <translation>เพิ่มแถวเหล่านี้ เลิกทำได้ในครั้งเดียว</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Pastes nothing</source>
        <translation>ไม่วางอะไร</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation><numerusform>จะเพิ่ม %n แถว</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) are left out: at most 200 at a time.</source>
        <translation><numerusform>ยังไม่ได้วางอีก %n แถว วางได้ครั้งละไม่เกิน 200 แถว</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too long and are left out.</source>
        <translation><numerusform>%n แถวยาวเกินไป จึงไม่ได้วาง</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::CommentEditor</name>
    <message>
        <source>Comment</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>What should the group know?</source>
        <translation>อยากบอกอะไรกับกลุ่ม</translation>
    </message>
    <message>
        <source>Your remark for the group. Enter keeps it, Shift+Enter begins a new line, Esc lets it go.</source>
        <translation>ความเห็นถึงกลุ่ม กด Enter เพื่อเก็บ Shift+Enter เพื่อขึ้นบรรทัดใหม่ Esc เพื่อไม่เก็บ</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>ความสำคัญของความเห็น</translation>
    </message>
    <message>
        <source>How grave the remark is: what must be mended, advice, or praise. Alt+1, Alt+2 and Alt+3 choose it while you write.</source>
        <translation>ความสำคัญของความเห็น คือ ต้องแก้ แนะนำ หรือชื่นชม ระหว่างพิมพ์กด Alt+1 Alt+2 และ Alt+3 เพื่อเลือกได้</translation>
    </message>
    <message>
        <source>Canned phrases</source>
        <translation>ประโยคสำเร็จรูป</translation>
    </message>
    <message>
        <source>Sentences that readers need again and again. What stands in braces is yours to fill in.</source>
        <translation>ประโยคที่ผู้อ่านใช้บ่อย คำในวงเล็บปีกกาเติมเอง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Lets the comment go.</source>
        <translation>ไม่เก็บความเห็นนี้</translation>
    </message>
    <message>
        <source>Keep comment</source>
        <translation>เก็บความเห็น</translation>
    </message>
    <message>
        <source>Keeps the comment in the review.</source>
        <translation>เก็บความเห็นไว้ในผลทบทวน</translation>
    </message>
    <message>
        <source>On the whole plan</source>
        <translation>ถึงทั้งแผน</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Fill in what stands in braces first.</source>
        <translation>เติมคำในวงเล็บปีกกาก่อน</translation>
    </message>
</context>
<context>
    <name>tambon::CommentList</name>
    <message>
        <source>Comments</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>The comments of this review, the gravest first. Enter opens one, Delete takes it away.</source>
        <translation>ความเห็นในผลทบทวนนี้ เรื่องสำคัญอยู่ก่อน กด Enter เพื่อเปิด กด Delete เพื่อลบ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Opens the comment to be changed.</source>
        <translation>เปิดความเห็นเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Takes the comment away; it can be brought back.</source>
        <translation>ลบความเห็น นำกลับมาได้</translation>
    </message>
</context>
<context>
    <name>tambon::ComparePage</name>
    <message>
        <source>The same words in another plan</source>
        <translation>ข้อความเดียวกับอีกแผน</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>เทียบแผน</translation>
    </message>
    <message>
        <source>Question by question. Orange: the same words stand in another of these plans.</source>
        <translation>เทียบทีละข้อ สีส้มคือข้อความที่ตรงกับอีกแผนทุกคำ</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>ฉบับที่ %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>Figures, baht a year</source>
        <translation>ตัวเลข บาทต่อปี</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Cash if everything were bought</source>
        <translation>เงินที่ต้องใช้ถ้าซื้อทุกอย่าง</translation>
    </message>
    <message>
        <source>Cash needed</source>
        <translation>เงินที่ต้องใช้</translation>
    </message>
    <message>
        <source>Left each month</source>
        <translation>รายเหลือต่อเดือน</translation>
    </message>
    <message>
        <source>No note is the same</source>
        <translation>ไม่มีโน้ตที่เหมือนกัน</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) word for word the same</source>
        <translation><numerusform>โน้ตตรงกันทุกคำ %n ใบ</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::ComparisonCard</name>
    <message>
        <source>Trend of the assessment</source>
        <translation>แนวโน้มของการประเมิน</translation>
    </message>
    <message>
        <source>Two days beside each other</source>
        <translation>เทียบสองครั้ง</translation>
    </message>
    <message>
        <source>Each item on the earlier and the later day, and how it changed. “–” means not answered.</source>
        <translation>แต่ละข้อในครั้งก่อนและครั้งหลัง และเปลี่ยนไปอย่างไร “–” คือยังไม่ตอบ</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>สูงสุด %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>เปลี่ยน</translation>
    </message>
</context>
<context>
    <name>tambon::ConflictView</name>
    <message>
        <source>deleted</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>ไม่ได้เขียนอะไร</translation>
    </message>
    <message>
        <source>3  Keep both</source>
        <translation>3  เก็บไว้ทั้งสองอย่าง</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>แผนนี้</translation>
    </message>
    <message>
        <source>1  Take what this plan says</source>
        <translation>1  ใช้ตามแผนนี้</translation>
    </message>
    <message>
        <source>What is written here stays. Key 1.</source>
        <translation>คงสิ่งที่เขียนไว้ที่นี่ กดปุ่ม 1</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>อีกสำเนา</translation>
    </message>
    <message>
        <source>2  Take what the other copy says</source>
        <translation>2  ใช้ตามอีกสำเนา</translation>
    </message>
    <message>
        <source>What the other copy says takes its place. Key 2.</source>
        <translation>ใช้สิ่งที่อีกสำเนาเขียนแทน กดปุ่ม 2</translation>
    </message>
    <message>
        <source>Of a note the other copy's text becomes a second note; of a longer text both are written one below the other. Key 3.</source>
        <translation>ถ้าเป็นโน้ต ข้อความของอีกสำเนาจะเป็นโน้ตใบที่สอง ถ้าเป็นข้อความยาวจะเขียนต่อกัน กดปุ่ม 3</translation>
    </message>
    <message>
        <source>What differs is underlined.</source>
        <translation>ส่วนที่ต่างกันขีดเส้นใต้ไว้</translation>
    </message>
    <message>
        <source>Before both changed it: %1</source>
        <translation>ก่อนแก้ทั้งสองสำเนา: %1</translation>
    </message>
</context>
<context>
    <name>tambon::ConsentsView</name>
    <message>
        <source>Type who agreed and press Enter</source>
        <translation>พิมพ์ว่าใครยินยอม แล้วกด Enter</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>One consent a row: who agreed to what, for which purpose, on which day, and who asked.</source>
        <translation>แถวละหนึ่งความยินยอม ใครยินยอมเรื่องใด เพื่ออะไร วันไหน ใครเป็นผู้ขอ</translation>
    </message>
    <message>
        <source>Disability, health and debt are never written by name without a consent. A withdrawn consent stays in the list with its day.</source>
        <translation>ความพิการ สุขภาพ และหนี้ ไม่เขียนคู่กับชื่อถ้าไม่มีความยินยอม ความยินยอมที่ถอนแล้วยังอยู่ในรายการพร้อมวันที่ถอน</translation>
    </message>
</context>
<context>
    <name>tambon::CostsView</name>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Show the costs of an activity</source>
        <translation>ดูค่าใช้จ่ายของกิจกรรม</translation>
    </message>
    <message>
        <source>All activities, or the one whose needs are shown and written.</source>
        <translation>ทุกกิจกรรม หรือกิจกรรมเดียวที่จะดูและเขียน</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>บรรทัดค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>What each activity needs. What capital (7) and partners (8) bring is taken off; the rest is cash. Enter on a sum says who brings it.</source>
        <translation>สิ่งที่แต่ละกิจกรรมต้องใช้ หักส่วนที่ทุน (ข้อ 7) และภาคี (ข้อ 8) ออกให้ ที่เหลือคือเงินสด กด Enter ที่ช่องผลรวมเพื่อบอกว่าใครออกให้</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>ทุกกิจกรรม</translation>
    </message>
</context>
<context>
    <name>tambon::CoverDialog</name>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>ใครออกให้</translation>
    </message>
    <message>
        <source>Baht a year</source>
        <translation>บาทต่อปี</translation>
    </message>
    <message>
        <source>What capital and partners bring of this need. The rest is paid in cash.</source>
        <translation>ส่วนที่ทุนและภาคีออกให้ ที่เหลือจ่ายเป็นเงินสด</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Takes the chosen line away; the need is paid in cash again.</source>
        <translation>เอาบรรทัดที่เลือกออก แล้วกลับไปจ่ายเป็นเงินสด</translation>
    </message>
    <message>
        <source>Capital or partner</source>
        <translation>ทุนหรือภาคี</translation>
    </message>
    <message>
        <source>An item of community capital (7) or a partner (8) that brings this need or a part of it.</source>
        <translation>ทุนชุมชน (ข้อ 7) หรือภาคี (ข้อ 8) ที่ออกให้ทั้งหมดหรือบางส่วน</translation>
    </message>
    <message>
        <source>empty = all that is left</source>
        <translation>เว้นว่าง คือทั้งหมดที่เหลือ</translation>
    </message>
    <message>
        <source>How many baht a year it saves. Left empty, it brings all that is left of the need.</source>
        <translation>ช่วยประหยัดปีละกี่บาท ถ้าเว้นว่าง คือออกให้ทั้งหมดที่เหลือ</translation>
    </message>
    <message>
        <source>Adds the line.</source>
        <translation>เพิ่มบรรทัดนี้</translation>
    </message>
    <message>
        <source>7 %1</source>
        <translation>ข้อ 7 %1</translation>
    </message>
    <message>
        <source>8 %1</source>
        <translation>ข้อ 8 %1</translation>
    </message>
    <message>
        <source>First write capital or partners on their pages</source>
        <translation>เขียนทุนหรือภาคีในหน้าของมันก่อน</translation>
    </message>
    <message>
        <source>Worth %1 baht a year: capital %2, partners %3, cash %4</source>
        <translation>มูลค่าปีละ %1 บาท ทุน %2 ภาคี %3 เงินสด %4</translation>
    </message>
    <message>
        <source>all that is left</source>
        <translation>ทั้งหมดที่เหลือ</translation>
    </message>
</context>
<context>
    <name>tambon::CoverageTiles</name>
    <message>
        <source>%1 · %2 of %3 sub-districts</source>
        <translation>%1 · %2 จาก %3 ตำบล</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>ไม่ระบุภาค</translation>
    </message>
</context>
<context>
    <name>tambon::CropsView</name>
    <message>
        <source>Baht a season</source>
        <translation>บาทต่อฤดู</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ต้นทุน</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>เหลือ</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>พืช</translation>
    </message>
    <message>
        <source>The crop whose ways are compared above.</source>
        <translation>พืชที่นำวิธีปลูกมาเทียบกัน</translation>
    </message>
    <message>
        <source>Which is best</source>
        <translation>วิธีที่ดีที่สุด</translation>
    </message>
    <message>
        <source>Yield a season</source>
        <translation>ผลผลิตต่อฤดู</translation>
    </message>
    <message>
        <source>Income (baht)</source>
        <translation>รายได้ (บาท)</translation>
    </message>
    <message>
        <source>Cost (baht)</source>
        <translation>ต้นทุน (บาท)</translation>
    </message>
    <message>
        <source>Left (baht)</source>
        <translation>เหลือ (บาท)</translation>
    </message>
    <message>
        <source>Type a crop and press Enter</source>
        <translation>พิมพ์ชื่อพืชแล้วกด Enter</translation>
    </message>
    <message>
        <source>a way to grow it</source>
        <translation>วิธีปลูก</translation>
    </message>
    <message>
        <source>★ best</source>
        <translation>★ ดีที่สุด</translation>
    </message>
    <message>
        <source>Ways to grow a crop</source>
        <translation>ทางเลือกการปลูก</translation>
    </message>
    <message>
        <source>One way a row: how often it is cut in a season, what a cut brings and costs. The same crop in several rows is compared.</source>
        <translation>หนึ่งแถวต่อหนึ่งวิธี เก็บกี่รอบต่อฤดู รอบหนึ่งได้เท่าไร จ่ายเท่าไร พืชเดียวกันหลายแถวจะนำมาเทียบกัน</translation>
    </message>
    <message>
        <source>Which way of growing leaves more? Write one crop in two rows: cut once, and small and often.</source>
        <translation>ปลูกวิธีไหนเหลือมากกว่า เขียนพืชเดียวกันสองแถว เก็บครั้งเดียว กับทยอยเก็บ</translation>
    </message>
    <message>
        <source>Cost and what is left of each way</source>
        <translation>ต้นทุนและส่วนที่เหลือของแต่ละวิธี</translation>
    </message>
</context>
<context>
    <name>tambon::DamagedDialog</name>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>ไฟล์ที่อ่านไม่ได้</translation>
    </message>
    <message>
        <source>The name of each file and why it is not a plan that can be read.</source>
        <translation>ชื่อไฟล์ และเหตุที่อ่านเป็นแผนไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation><numerusform>%n ไฟล์อ่านไม่ได้</numerusform></translation>
    </message>
    <message>
        <source>These files were left out. Nothing in them was changed; all others are in the library.</source>
        <translation>ไม่ได้นำไฟล์เหล่านี้เข้าคลัง ตัวไฟล์ไม่ถูกแก้ไข ไฟล์อื่นเข้าคลังครบแล้ว</translation>
    </message>
    <message>
        <source>Try them again</source>
        <translation>ลองอ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>Reads these files once more, for example after the stick is back.</source>
        <translation>อ่านไฟล์เหล่านี้อีกครั้ง เช่น เมื่อเสียบแฟลชไดรฟ์แล้ว</translation>
    </message>
</context>
<context>
    <name>tambon::DateEdit</name>
    <message>
        <source>e.g. 20 พ.ย. 2569</source>
        <translation>เช่น 20 พ.ย. 2569</translation>
    </message>
</context>
<context>
    <name>tambon::DebtsView</name>
    <message>
        <source>Debt by day</source>
        <translation>หนี้แต่ละวัน</translation>
    </message>
    <message>
        <source>The figures of the bars above, for each day on which balances were taken.</source>
        <translation>ตัวเลขของแท่งด้านบน ของแต่ละวันที่จดยอดคงค้าง</translation>
    </message>
    <message>
        <source>Whose debts</source>
        <translation>หนี้ของใคร</translation>
    </message>
    <message>
        <source>The debts of all, of the group itself, or of one household.</source>
        <translation>หนี้ของทุกคน ของกลุ่มเอง หรือของครัวเรือนเดียว</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>คงค้างตอนนี้</translation>
    </message>
    <message>
        <source>Type a debt and press Enter</source>
        <translation>พิมพ์ชื่อหนี้แล้วกด Enter</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>หนี้</translation>
    </message>
    <message>
        <source>One debt a row: whose, from whom, how much, and whether it brings income.</source>
        <translation>หนึ่งแถวต่อหนี้หนึ่งรายการ ของใคร กู้จากใคร เท่าไร และทำให้เกิดรายได้หรือไม่</translation>
    </message>
    <message>
        <source>Type a day</source>
        <translation>พิมพ์วันที่</translation>
    </message>
    <message>
        <source>Balances of the chosen debt</source>
        <translation>ยอดคงค้างของหนี้ที่เลือก</translation>
    </message>
    <message>
        <source>How much is still owed, day by day: from this it is seen whether debt falls.</source>
        <translation>ยังค้างเท่าไรในแต่ละวัน ดูจากนี้ว่าหนี้ลดหรือไม่</translation>
    </message>
    <message>
        <source>Everybody's debts</source>
        <translation>หนี้ของทุกคน</translation>
    </message>
    <message>
        <source>The group itself</source>
        <translation>กลุ่มเอง</translation>
    </message>
    <message>
        <source>No dated balance yet</source>
        <translation>ยังไม่มียอดคงค้างที่มีวันที่</translation>
    </message>
    <message>
        <source>A debt that brings income is productive. Write what is still owed on several days, and it is seen whether debt falls.</source>
        <translation>หนี้ที่ทำให้เกิดรายได้แยกจากหนี้อื่น จดยอดคงค้างไว้หลายวัน จะเห็นว่าหนี้ลดหรือไม่</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ยังค้างอยู่</translation>
    </message>
    <message>
        <source>(baht)</source>
        <translation>(บาท)</translation>
    </message>
    <message>
        <source>Brings income</source>
        <translation>เกิดรายได้</translation>
    </message>
    <message>
        <source>Brings no income</source>
        <translation>ไม่เกิดรายได้</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวม</translation>
    </message>
</context>
<context>
    <name>tambon::DecisionBar</name>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Why (the group reads it)</source>
        <translation>เพราะอะไร (กลุ่มจะได้อ่าน)</translation>
    </message>
    <message>
        <source>Why the plan goes back or is not endorsed. The group reads it in the memo.</source>
        <translation>เหตุผลที่ส่งคืนหรือไม่เห็นชอบ กลุ่มจะได้อ่านในบันทึกความเห็น</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ขอคำตอบภายใน</translation>
    </message>
    <message>
        <source>The day by which the group's answer is wished for; may stay empty.</source>
        <translation>วันที่อยากได้คำตอบจากกลุ่ม เว้นว่างได้</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>ผลการพิจารณา</translation>
    </message>
    <message>
        <source>What you decide about the plan. Returning and refusing need a reason. A decision can be taken back.</source>
        <translation>ผลการพิจารณาแผนนี้ การส่งคืนและไม่เห็นชอบต้องบอกเหตุผล เอาผลคืนได้</translation>
    </message>
    <message>
        <source>Everything is saved already; this gives the decision and goes to the next plan (Ctrl+Enter).</source>
        <translation>ทุกอย่างบันทึกไว้แล้ว ปุ่มนี้ให้ผลการพิจารณาแล้วไปแผนถัดไป (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Why, if you wish</source>
        <translation>เหตุผล ถ้าอยากบอก</translation>
    </message>
    <message>
        <source>Save, last plan</source>
        <translation>บันทึก แผนสุดท้าย</translation>
    </message>
    <message>
        <source>Save, next plan</source>
        <translation>บันทึก แล้วแผนถัดไป</translation>
    </message>
</context>
<context>
    <name>tambon::EntryImportDialog</name>
    <message>
        <source>Entries from a table</source>
        <translation>รายการจากตาราง</translation>
    </message>
    <message>
        <source>What does each column of %1 hold?</source>
        <translation>แต่ละคอลัมน์ของ %1 คืออะไร</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Household code</source>
        <translation>รหัสครัวเรือน</translation>
    </message>
    <message>
        <source>The household of rows that name none. Type a new code for a new household, never a name.</source>
        <translation>ครัวเรือนของแถวที่ไม่ได้บอกไว้ พิมพ์รหัสใหม่สำหรับครัวเรือนใหม่ ไม่ใช้ชื่อคน</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>แถวของตาราง</translation>
    </message>
    <message>
        <source>The first row says what each column holds. Below it, each row as it stands in the table, and what is made of it.</source>
        <translation>แถวแรกบอกว่าแต่ละคอลัมน์คืออะไร ถัดลงมาเป็นแต่ละแถวตามตาราง และสิ่งที่จะเป็น</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>จะเป็นรายการนี้</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>เว้นไว้</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>คอลัมน์ %1 คือ</translation>
    </message>
    <message>
        <source>What this column holds</source>
        <translation>คอลัมน์นี้คืออะไร</translation>
    </message>
    <message>
        <source>Go on without the rows that were not understood</source>
        <translation>ข้ามแถวที่อ่านไม่เข้าใจ</translation>
    </message>
    <message>
        <source>Only the rows that were understood are added. The file itself does not change.</source>
        <translation>เพิ่มเฉพาะแถวที่อ่านเข้าใจ ตัวไฟล์ไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Add the entries</source>
        <translation>เพิ่มรายการ</translation>
    </message>
    <message>
        <source>Adds what was understood, as one step that undo takes back</source>
        <translation>เพิ่มสิ่งที่อ่านเข้าใจ นับเป็นขั้นเดียว เลิกทำได้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>ไม่เพิ่มอะไร</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added, from %1 to %2.</source>
        <translation><numerusform>จะเพิ่ม %n รายการ ตั้งแต่ %1 ถึง %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) of the book will be kept.</source>
        <translation><numerusform>เก็บยอดรวมในสมุด %n ยอด</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new household(s).</source>
        <translation><numerusform>ครัวเรือนใหม่ %n ครัวเรือน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Already in the account, word for word: %n row(s).</source>
        <translation><numerusform>มี %n รายการที่อยู่ในบัญชีแล้วทุกคำ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) are left out: at most 20,000 at a time.</source>
        <translation><numerusform>ยังเหลืออีก %n แถวที่ไม่ได้อ่าน ครั้งละไม่เกิน 20,000 แถว</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too long a text are left out.</source>
        <translation><numerusform>เว้น %n แถวที่ข้อความยาวเกินไป</numerusform></translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>ยังไม่มีอะไรให้เพิ่ม</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all were not understood.</source>
        <translation><numerusform>มีทั้งหมด %n แถวที่อ่านไม่เข้าใจ</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::EraseDialog</name>
    <message>
        <source>Erase a person</source>
        <translation>ลบบุคคล</translation>
    </message>
    <message>
        <source>Erase “%1” everywhere?</source>
        <translation>ลบ “%1” ออกทุกแห่งหรือไม่</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Takes the name out of the plan now. This cannot be undone.</source>
        <translation>ลบชื่อออกจากแผนเดี๋ยวนี้ เลิกทำไม่ได้</translation>
    </message>
    <message>
        <source>Closes the window and changes nothing.</source>
        <translation>ปิดหน้าต่าง ไม่มีอะไรเปลี่ยน</translation>
    </message>
</context>
<context>
    <name>tambon::ExpertiseDialog</name>
    <message>
        <source>Start with examples</source>
        <translation>เริ่มด้วยตัวอย่าง</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Type a field of expertise and press Enter</source>
        <translation>พิมพ์ความเชี่ยวชาญแล้วกด Enter</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>ของเรา</translation>
    </message>
    <message>
        <source>Fields of expertise</source>
        <translation>ความเชี่ยวชาญ</translation>
    </message>
    <message>
        <source>By the words a need or a goal is recognised that this expertise could help with.</source>
        <translation>คำที่ใช้สังเกตว่าสิ่งที่ต้องใช้หรือเป้าหมายใดเกี่ยวกับความเชี่ยวชาญนี้</translation>
    </message>
    <message>
        <source>What do partners know? By the words of a field, the program finds who could help with a need that you cannot meet alone, and with a goal that is not reached yet.</source>
        <translation>ภาคีเก่งเรื่องอะไร โปรแกรมใช้คำของแต่ละเรื่องหาว่าใครน่าจะช่วยได้ ทั้งสิ่งที่ทำคนเดียวไม่ได้ และเป้าหมายที่ยังไม่ถึง</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Adds fields of expertise with their words. They are examples, no official list: change them as you like. Undo takes them back.</source>
        <translation>เพิ่มความเชี่ยวชาญพร้อมคำ เป็นเพียงตัวอย่าง ไม่ใช่บัญชีทางการ แก้ได้ตามใจ เลิกทำแล้วหายไป</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Deletes the selected rows (Del).</source>
        <translation>ลบแถวที่เลือก (Del)</translation>
    </message>
</context>
<context>
    <name>tambon::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Plan book (PDF)</source>
        <translation>เล่มแผน (PDF)</translation>
    </message>
    <message>
        <source>The whole plan for reading, printing and handing in.</source>
        <translation>แผนทั้งเล่ม สำหรับอ่าน พิมพ์ และส่ง</translation>
    </message>
    <message>
        <source>Save the plan book</source>
        <translation>บันทึกเล่มแผน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>One picture of the nine blocks, to show or to send by chat.</source>
        <translation>ภาพเดียวเห็นครบเก้าช่อง ไว้ฉายหรือส่งทางแชต</translation>
    </message>
    <message>
        <source>Save for a screen (1920 × 1080)</source>
        <translation>บันทึกสำหรับฉายจอ (1920 × 1080)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>ภาพ (*.png)</translation>
    </message>
    <message>
        <source>Save large (3840 × 2160)</source>
        <translation>บันทึกภาพใหญ่ (3840 × 2160)</translation>
    </message>
    <message>
        <source>Copy of the plan</source>
        <translation>สำเนาแผน</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>บันทึกสำเนา</translation>
    </message>
    <message>
        <source>Plan (*.cbmc)</source>
        <translation>แผน (*.cbmc)</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>บันทึกข้อมูล</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>ข้อมูล (*.json)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Saved as %1 (%2)</source>
        <extracomment>%1 is a path, %2 a size such as 1.2 MB</extracomment>
        <translation>บันทึกแล้วที่ %1 (%2)</translation>
    </message>
    <message>
        <source>Plan book to write in</source>
        <translation>เล่มแผนสำหรับเขียนต่อ</translation>
    </message>
    <message>
        <source>The same book with headings, tables and pictures, to go on writing in an office program, or as a web page.</source>
        <translation>เล่มเดียวกัน มีหัวข้อ ตาราง และรูป เขียนต่อในโปรแกรมสำนักงานได้ หรือเปิดอ่านเป็นหน้าเว็บ</translation>
    </message>
    <message>
        <source>Save for Word (DOCX)</source>
        <translation>บันทึกสำหรับ Word (DOCX)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>เอกสาร Word (*.docx)</translation>
    </message>
    <message>
        <source>Save for LibreOffice (ODT)</source>
        <translation>บันทึกสำหรับ LibreOffice (ODT)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>เอกสาร OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Save as a web page (HTML)</source>
        <translation>บันทึกเป็นหน้าเว็บ (HTML)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>หน้าเว็บ (*.html)</translation>
    </message>
    <message>
        <source>Tables (XLSX, CSV)</source>
        <translation>ตาราง (XLSX, CSV)</translation>
    </message>
    <message>
        <source>Notes, capital, goals, numbers and every other table, with sums that count on. Contacts stay out.</source>
        <translation>โน้ต ทุน เป้าหมาย ตัวเลข และตารางอื่นทุกตาราง ยอดรวมเป็นสูตรคิดต่อได้ ไม่มีข้อมูลติดต่อ</translation>
    </message>
    <message>
        <source>Save as a workbook (XLSX)</source>
        <translation>บันทึกเป็นสมุดงาน (XLSX)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>สมุดงาน (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV files (ZIP)</source>
        <translation>บันทึกเป็นแฟ้ม CSV (ZIP)</translation>
    </message>
    <message>
        <source>CSV files in a ZIP (*.zip)</source>
        <translation>แฟ้ม CSV รวมใน ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Picture of the canvas (PNG, SVG)</source>
        <translation>รูปแคนวาส (PNG, SVG)</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)</source>
        <translation>บันทึกเป็นภาพลายเส้น (SVG)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ภาพลายเส้น (*.svg)</translation>
    </message>
    <message>
        <source>Products for a marketplace (ZIP)</source>
        <translation>สินค้าสำหรับตลาดชุมชน (ZIP)</translation>
    </message>
    <message>
        <source>The list of products as a workbook, with a folder of their photos.</source>
        <translation>รายการสินค้าเป็นสมุดงาน พร้อมโฟลเดอร์รูปสินค้า</translation>
    </message>
    <message>
        <source>Save the products</source>
        <translation>บันทึกรายการสินค้า</translation>
    </message>
    <message>
        <source>Products in a ZIP (*.zip)</source>
        <translation>รายการสินค้ารวมใน ZIP (*.zip)</translation>
    </message>
    <message>
        <source>The same plan once more, with its history, to keep or to work on elsewhere. A copy for others has no names, telephone numbers, history and versions.</source>
        <translation>แผนเดิมอีกไฟล์พร้อมประวัติ ไว้เก็บหรือไปทำต่อที่อื่น ส่วนสำเนาให้คนอื่นไม่มีชื่อคน เบอร์โทรศัพท์ ประวัติ และฉบับเก่า</translation>
    </message>
    <message>
        <source>Save a copy for others</source>
        <translation>บันทึกสำเนาให้คนอื่น</translation>
    </message>
    <message>
        <source>Data for other programs (JSON)</source>
        <translation>ข้อมูลสำหรับโปรแกรมอื่น (JSON)</translation>
    </message>
    <message>
        <source>All values of the plan as readable text, or its notes and links for programs that read JSON Canvas.</source>
        <translation>ข้อมูลทั้งหมดของแผนเป็นข้อความอ่านได้ หรือเฉพาะโน้ตกับเส้นโยงสำหรับโปรแกรมที่อ่าน JSON Canvas ได้</translation>
    </message>
    <message>
        <source>Save notes and links (Canvas)</source>
        <translation>บันทึกโน้ตและเส้นโยง (Canvas)</translation>
    </message>
    <message>
        <source>JSON Canvas (*.canvas)</source>
        <translation>JSON Canvas (*.canvas)</translation>
    </message>
    <message>
        <source>Which book</source>
        <translation>เล่มแบบไหน</translation>
    </message>
    <message>
        <source>How much of the plan the book holds, and whether names of people are in it</source>
        <translation>เล่มนี้มีเนื้อหามากน้อยเท่าไร และมีชื่อคนหรือไม่</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>ทั้งแผน</translation>
    </message>
    <message>
        <source>Short form: summary, canvas, numbers, agreement</source>
        <translation>ฉบับย่อ: สรุป แคนวาส ตัวเลข การเห็นชอบ</translation>
    </message>
    <message>
        <source>Copy for the public: no names, no photos</source>
        <translation>ฉบับเผยแพร่: ไม่มีชื่อคน ไม่มีรูป</translation>
    </message>
    <message>
        <source>Hand-out of two pages</source>
        <translation>แผ่นแจกสองหน้า</translation>
    </message>
    <message>
        <source>Thai digits in headings and dates</source>
        <translation>เลขไทยในหัวเรื่องและวันที่</translation>
    </message>
    <message>
        <source>Tables of figures keep 0–9</source>
        <translation>ตารางตัวเลขยังใช้เลข 0–9</translation>
    </message>
    <message>
        <source>Poster of the canvas (PDF)</source>
        <translation>โปสเตอร์แคนวาส (PDF)</translation>
    </message>
    <message>
        <source>The nine blocks for the wall, with the plan's notes or empty.</source>
        <translation>แคนวาสเก้าช่องติดผนัง ใส่โน้ตของแผนหรือเว้นว่าง</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>บันทึกโปสเตอร์</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>โปสเตอร์</translation>
    </message>
    <message>
        <source>Worksheets to write on (PDF)</source>
        <translation>ใบงานเขียนมือ (PDF)</translation>
    </message>
    <message>
        <source>One sheet for each step, for capital, goals, numbers and lists to tick; or the canvas on one A3.</source>
        <translation>ข้อละแผ่น พร้อมแผ่นทุน เป้าหมาย ตัวเลข และรายการตรวจ หรือแคนวาสบน A3 แผ่นเดียว</translation>
    </message>
    <message>
        <source>Save the worksheets (18 × A4)</source>
        <translation>บันทึกใบงาน (A4 18 แผ่น)</translation>
    </message>
    <message>
        <source>worksheets</source>
        <translation>ใบงาน</translation>
    </message>
    <message>
        <source>Save the canvas on one sheet (A3)</source>
        <translation>บันทึกแคนวาสแผ่นเดียว (A3)</translation>
    </message>
    <message>
        <source>one-sheet</source>
        <translation>แคนวาสแผ่นเดียว</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>ชุดไหน</translation>
    </message>
    <message>
        <source>All papers for the table, or one kind of them</source>
        <translation>ทั้งชุด หรือเลือกอย่างเดียว</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>ทั้งชุด</translation>
    </message>
    <message>
        <source>Step cards (A6, to cut)</source>
        <translation>การ์ดเก้าข้อ (A6 ตัดแยก)</translation>
    </message>
    <message>
        <source>Dots for voting</source>
        <translation>จุดสำหรับโหวต</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Sign-in sheet with a privacy notice</source>
        <translation>แผ่นลงชื่อ พร้อมคำแจ้งข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Role badges</source>
        <translation>ป้ายหน้าที่</translation>
    </message>
    <message>
        <source>Cards and sheets for the workshop (PDF)</source>
        <translation>การ์ดและแผ่นงานสำหรับเวที (PDF)</translation>
    </message>
    <message>
        <source>What lies on the table: cards, dots, agenda, sign-in sheet, badges.</source>
        <translation>ของบนโต๊ะเวที: การ์ด จุดโหวต กำหนดการ แผ่นลงชื่อ ป้ายหน้าที่</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>บันทึกการ์ด</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>การ์ด</translation>
    </message>
    <message>
        <source>The plan as it is now; names become “ผู้เข้าร่วม 1”, telephone numbers, e-mail addresses, history and versions are left out</source>
        <translation>แผนตามที่เป็นตอนนี้ ชื่อคนเป็น “ผู้เข้าร่วม 1” ไม่มีเบอร์โทรศัพท์ อีเมล ประวัติ และฉบับเก่า</translation>
    </message>
    <message>
        <source>Leave names and telephone numbers out of everything saved here</source>
        <translation>ไม่ใส่ชื่อคนและเบอร์โทรในทุกอย่างที่บันทึกจากหน้านี้</translation>
    </message>
    <message>
        <source>For others: people become “ผู้เข้าร่วม 1”, telephone numbers and e-mail addresses go, in every format</source>
        <translation>สำหรับส่งให้คนอื่น: ชื่อคนเป็น “ผู้เข้าร่วม 1” เบอร์โทรและอีเมลถูกเอาออก ทุกแบบไฟล์</translation>
    </message>
    <message>
        <source>Proposal for another funder: objectives, activities, budget, instalments, indicators</source>
        <translation>ข้อเสนอโครงการสำหรับแหล่งทุนอื่น: วัตถุประสงค์ กิจกรรม งบประมาณ งวดเงิน ตัวชี้วัด</translation>
    </message>
    <message>
        <source>The case on two pages: story, numbers, photos</source>
        <translation>กรณีตัวอย่างสองหน้า: เรื่องเล่า ตัวเลข รูป</translation>
    </message>
    <message>
        <source>Put the plan file inside the PDF</source>
        <translation>แนบไฟล์แผนไว้ใน PDF</translation>
    </message>
    <message>
        <source>Who gets the PDF can open the plan itself from it, without its history. Never in a copy for the public or a hand-out.</source>
        <translation>ผู้ได้รับ PDF เปิดตัวแผนจากในนั้นได้ โดยไม่มีประวัติการแก้ ฉบับเผยแพร่และแผ่นแจกไม่มีไฟล์แนบ</translation>
    </message>
    <message>
        <source>Look and print…</source>
        <translation>ดูก่อนแล้วพิมพ์…</translation>
    </message>
    <message>
        <source>Shows the pages as they come out of the printer, and prints them</source>
        <translation>แสดงหน้ากระดาษอย่างที่จะออกจากเครื่องพิมพ์ แล้วพิมพ์</translation>
    </message>
</context>
<context>
    <name>tambon::FacetPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>กรองรายการ</translation>
    </message>
    <message>
        <source>Tick what the list shall hold: rows that have one of the ticked values of every group. Space ticks, the arrows fold a group.</source>
        <translation>ติ๊กสิ่งที่อยากเห็น รายการจะเหลือแถวที่ตรงกับที่ติ๊กในทุกหมวด กด Space เพื่อติ๊ก ลูกศรพับหรือกางหมวด</translation>
    </message>
</context>
<context>
    <name>tambon::FacilitatorBar</name>
    <message>
        <source>Previous</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>The page before (←)</source>
        <translation>หน้าก่อน (←)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>The next page (→)</source>
        <translation>หน้าถัดไป (→)</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>จอดำ</translation>
    </message>
    <message>
        <source>Make the screen black, and back (B)</source>
        <translation>ทำจอดำ กดอีกครั้งเพื่อกลับ (B)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>เลิกนำเสนอ</translation>
    </message>
    <message>
        <source>Back to the plan (Esc)</source>
        <translation>กลับไปที่แผน (Esc)</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>จับเวลา</translation>
    </message>
    <message>
        <source>Start or stop the timer (T)</source>
        <translation>เริ่มหรือหยุดจับเวลา (T)</translation>
    </message>
</context>
<context>
    <name>tambon::FacilitatorPanel</name>
    <message>
        <source>What the audience sees</source>
        <translation>สิ่งที่ผู้เข้าร่วมเห็น</translation>
    </message>
    <message>
        <source>What the audience sees now</source>
        <translation>สิ่งที่ผู้เข้าร่วมเห็นอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>End presenting</source>
        <translation>เลิกนำเสนอ</translation>
    </message>
    <message>
        <source>Close the audience's screen (Esc there); the plan stays open</source>
        <translation>ปิดจอของผู้เข้าร่วม (Esc ที่จอนั้น) แผนยังเปิดอยู่</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>ไปที่หน้า</translation>
    </message>
    <message>
        <source>Go to a page: a step, a group, the story, a vote, the break</source>
        <translation>ไปที่หน้า: ข้อ กลุ่มย่อย เล่าเรื่อง ผลโหวต หรือพัก</translation>
    </message>
    <message>
        <source>Follow the step I type in</source>
        <translation>ตามข้อที่กำลังพิมพ์</translation>
    </message>
    <message>
        <source>The audience sees the step that is open on this computer, and each note as it comes</source>
        <translation>ผู้เข้าร่วมเห็นข้อที่เปิดอยู่ในเครื่องนี้ และเห็นโน้ตทันทีที่เพิ่ม</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>จอดำ</translation>
    </message>
    <message>
        <source>Make the audience's screen black, and back</source>
        <translation>ทำจอของผู้เข้าร่วมเป็นสีดำ กดอีกครั้งเพื่อกลับ</translation>
    </message>
    <message>
        <source>White</source>
        <translation>จอขาว</translation>
    </message>
    <message>
        <source>Make the audience's screen white, and back</source>
        <translation>ทำจอของผู้เข้าร่วมเป็นสีขาว กดอีกครั้งเพื่อกลับ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ค้างภาพ</translation>
    </message>
    <message>
        <source>The audience keeps what it sees while you go on</source>
        <translation>ผู้เข้าร่วมเห็นภาพเดิมค้างไว้ ระหว่างที่ท่านทำต่อ</translation>
    </message>
    <message>
        <source>Start or stop the timer (T)</source>
        <translation>เริ่มหรือหยุดจับเวลา (T)</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>เริ่มหรือหยุดจับเวลา</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>เพิ่มเวลา 1 นาที</translation>
    </message>
    <message>
        <source>+5</source>
        <translation>+5</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>เพิ่มเวลา 5 นาที</translation>
    </message>
    <message>
        <source>Back row %1 m away</source>
        <translation>แถวหลังห่าง %1 เมตร</translation>
    </message>
    <message>
        <source>How far the back row is</source>
        <translation>ระยะแถวหลัง</translation>
    </message>
    <message>
        <source>How far the back row sits: the letters grow with it</source>
        <translation>แถวหลังนั่งห่างจากจอเท่าไร ตัวหนังสือจะใหญ่ขึ้นตาม</translation>
    </message>
    <message>
        <source>Light on black</source>
        <translation>ตัวขาวบนพื้นดำ</translation>
    </message>
    <message>
        <source>White letters on black, for daylight and weak projectors</source>
        <translation>ตัวหนังสือขาวบนพื้นดำ สำหรับห้องที่แสงจ้าหรือโปรเจกเตอร์ไม่สว่าง</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>ถัดไป: %1</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>หน้านี้เป็นหน้าสุดท้าย</translation>
    </message>
</context>
<context>
    <name>tambon::FinanceForm</name>
    <message>
        <source>The month in which the plan's year begins.</source>
        <translation>ปีของแผนเริ่มที่เดือนใด</translation>
    </message>
</context>
<context>
    <name>tambon::FindBar</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>ที่พบก่อนหน้า (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>ที่พบถัดไป (Enter)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>จบการค้นหา (Esc)</translation>
    </message>
    <message>
        <source>Words in a note, a group or the parking lot</source>
        <translation>คำในโน้ต ในกลุ่ม หรือในที่จอดความคิด</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>ค้นหาในโน้ต</translation>
    </message>
    <message>
        <source>Finds notes by their words. Spelling variants of ำ, Thai digits and capital letters do not matter.</source>
        <translation>ค้นหาโน้ตจากข้อความ ไม่ต้องกังวลเรื่องวิธีพิมพ์สระอำ เลขไทย หรือตัวพิมพ์ใหญ่เล็ก</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>พบที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Words in a note</source>
        <translation>คำในโน้ต</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>คำ</translation>
    </message>
</context>
<context>
    <name>tambon::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>เรื่องที่ตรวจพบ</translation>
    </message>
    <message>
        <source>Arrow keys choose a finding, Enter goes to its place in the plan</source>
        <translation>ใช้ปุ่มลูกศรเลือกเรื่อง กด Enter ไปยังที่ที่พบ</translation>
    </message>
    <message>
        <source>What does not hold together in the plan. The chosen finding is unfolded: why it matters, how to mend it, an example.</source>
        <translation>เรื่องที่ยังไม่ต่อกันในแผน เรื่องที่เลือกจะกางออกบอกว่าทำไมจึงสำคัญ แก้อย่างไร และมีตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>tambon::FindingMap</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation><numerusform>ต้องแก้ %n เรื่อง</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation><numerusform>ควรดู %n เรื่อง</numerusform></translation>
    </message>
    <message>
        <source>Where on the canvas</source>
        <translation>อยู่ตรงไหนของแคนวาส</translation>
    </message>
    <message>
        <source>Step %1 %2: %3</source>
        <extracomment>A step's number and name, then how many findings it has</extracomment>
        <translation>ข้อ %1 %2: %3</translation>
    </message>
    <message>
        <source>No block has anything to mend</source>
        <translation>ไม่มีช่องใดต้องแก้</translation>
    </message>
</context>
<context>
    <name>tambon::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a group of findings and how many there are: "To mend before sending: 3"</extracomment>
        <translation>%1 %2 เรื่อง</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>For a screen reader: severity, finding, where</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Accepted by the group: %1</source>
        <translation>กลุ่มยอมรับไว้: %1</translation>
    </message>
    <message>
        <source>%1 – accepted: %2</source>
        <extracomment>%1 a finding, %2 the reason for which the group accepted it</extracomment>
        <translation>%1 · ยอมรับแล้ว: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>For a screen reader: finding and reason, where</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tambon::FindingsView</name>
    <message>
        <source>Check the plan</source>
        <translation>ตรวจแผน</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>เลือกเรื่องที่จะแสดง</translation>
    </message>
    <message>
        <source>Show all findings, or only those of one weight</source>
        <translation>แสดงทุกเรื่อง หรือเฉพาะเรื่องที่ต้องแก้หรือควรดู</translation>
    </message>
    <message>
        <source>“Must” is to be mended before the plan is sent; “should” is worth a look and may be accepted with a reason.</source>
        <translation>“ต้องแก้” คือเรื่องที่ต้องแก้ก่อนส่งแผน “ควรดู” คือเรื่องที่น่าดูอีกครั้ง และยอมรับไว้พร้อมเหตุผลได้</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Must %1</source>
        <translation>ต้องแก้ %1</translation>
    </message>
    <message>
        <source>Should %1</source>
        <translation>ควรดู %1</translation>
    </message>
    <message>
        <source>Where on the canvas</source>
        <translation>อยู่ตรงไหนของแคนวาส</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>ดูทั้งหมด</translation>
    </message>
    <message>
        <source>All that is in order, or only the first of it</source>
        <translation>ดูเรื่องที่ผ่านแล้วทั้งหมด หรือเฉพาะเรื่องแรก ๆ</translation>
    </message>
    <message>
        <source>Lists every rule that the plan keeps.</source>
        <translation>แสดงทุกเรื่องที่แผนนี้ผ่านแล้ว</translation>
    </message>
    <message>
        <source>Nothing to mend found</source>
        <translation>ยังไม่พบข้อที่ต้องแก้</translation>
    </message>
    <message>
        <source>Nothing of this kind found</source>
        <translation>ไม่พบเรื่องประเภทนี้</translation>
    </message>
    <message numerus="yes">
        <source>In order: %n thing(s)</source>
        <translation><numerusform>ผ่านแล้ว %n เรื่อง</numerusform></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>ดูน้อยลง</translation>
    </message>
</context>
<context>
    <name>tambon::FramePage</name>
    <message>
        <source>Plan frame</source>
        <translation>กรอบแผน</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Figures of the area with year and source, and who benefits.</source>
        <translation>ตัวเลขของพื้นที่พร้อมปีและที่มา และใครได้ประโยชน์</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>กรอบ</translation>
    </message>
    <message>
        <source>Goal, strategy, rules, ethics, the work bases and the periods that the plan follows.</source>
        <translation>เป้าหมาย ยุทธศาสตร์ กติกา คุณธรรม ฐานงาน และช่วงแผนที่เดินตาม</translation>
    </message>
    <message>
        <source>Loop and areas</source>
        <translation>วงจรและพื้นที่</translation>
    </message>
    <message>
        <source>The loop of six stations, and where the group works, joins with others and manages.</source>
        <translation>วงจรหกสถานี และพื้นที่ที่กลุ่มทำงาน บูรณาการ และจัดการ</translation>
    </message>
    <message>
        <source>Sub-plans</source>
        <translation>แผนย่อย</translation>
    </message>
    <message>
        <source>The plans inside the plan, by short, medium and long term.</source>
        <translation>แผนในแผน แบ่งเป็นระยะสั้น ระยะกลาง ระยะยาว</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Who is responsible, who walks with us, and which records others keep.</source>
        <translation>ใครรับผิดชอบ ใครเดินด้วยกัน และผู้อื่นเก็บบันทึกใดไว้</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of the area</source>
        <translation><numerusform>ข้อมูลพื้นที่ %n รายการ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sub-plan(s)</source>
        <translation><numerusform>แผนย่อย %n แผน</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::GameBlock</name>
    <message>
        <source>Puts the card on this block; the key with its number does the same. The block asks: %1</source>
        <translation>วางใบนี้ในช่องนี้ กดปุ่มตัวเลขของช่องก็ได้ ช่องนี้ถามว่า %1</translation>
    </message>
</context>
<context>
    <name>tambon::GameCardView</name>
    <message>
        <source>The idea to place. Drag it to a block, or press the number of the block.</source>
        <translation>ความคิดที่ต้องวาง ลากไปที่ช่อง หรือกดตัวเลขของช่อง</translation>
    </message>
</context>
<context>
    <name>tambon::GameWindow</name>
    <message>
        <source>Which block is it?</source>
        <translation>อยู่ช่องไหน</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>จบเกม</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>ใบที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>คะแนน %1</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>เล่นอีกครั้ง</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>ใบต่อไป</translation>
    </message>
    <message>
        <source>Starts a new round with the cards in another order.</source>
        <translation>เริ่มรอบใหม่ สลับลำดับใบ</translation>
    </message>
    <message>
        <source>Goes on once the card lies on a block. Enter does the same.</source>
        <translation>ไปใบต่อไปเมื่อวางใบนี้แล้ว กด Enter ก็ได้</translation>
    </message>
    <message>
        <source>%1 of %2 cards right, in %3 minutes.</source>
        <translation>วางถูก %1 จาก %2 ใบ ใช้เวลา %3 นาที</translation>
    </message>
    <message>
        <source>Drag the card to its block, or press 1–9.</source>
        <translation>ลากใบนี้ไปวางในช่องที่ใช่ หรือกด 1–9</translation>
    </message>
    <message>
        <source>Right, block %1. %2</source>
        <extracomment>%1 number and name of the block, %2 why</extracomment>
        <translation>ถูกต้อง ช่อง %1 – %2</translation>
    </message>
    <message>
        <source>It belongs to block %1. %2</source>
        <translation>ใบนี้อยู่ช่อง %1 – %2</translation>
    </message>
</context>
<context>
    <name>tambon::GapsDialog</name>
    <message>
        <source>Which knowledge is missing?</source>
        <translation>ยังขาดความรู้เรื่องใด</translation>
    </message>
    <message>
        <source>Which skill is missing?</source>
        <translation>ยังขาดทักษะใด</translation>
    </message>
    <message>
        <source>Whom do we not know yet who could help?</source>
        <translation>ยังขาดขั้นใดในการประกอบการ</translation>
    </message>
    <message>
        <source>Which step of running the business is missing?</source>
        <translation>ยังไม่รู้จักใครที่ช่วยได้</translation>
    </message>
    <message>
        <source>Goals from gaps</source>
        <translation>เป้าหมายจากสิ่งที่ขาด</translation>
    </message>
    <message>
        <source>What is missing so that this activity succeeds? Each line that you fill in becomes a goal. Leave empty what is not missing.</source>
        <translation>ยังขาดอะไรที่จะทำให้กิจกรรมนี้สำเร็จ บรรทัดที่เขียนจะเป็นเป้าหมายหนึ่งข้อ สิ่งที่ไม่ขาดให้เว้นว่าง</translation>
    </message>
    <message>
        <source>Add the goals</source>
        <translation>เพิ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>กิจกรรมต่อไป</translation>
    </message>
    <message>
        <source>The activity before.</source>
        <translation>กิจกรรมก่อนหน้า</translation>
    </message>
    <message>
        <source>The next activity. What was typed is kept.</source>
        <translation>กิจกรรมต่อไป สิ่งที่พิมพ์ไว้ยังอยู่</translation>
    </message>
    <message>
        <source>Becomes a goal of this side, linked with the activity. Levels and months are written later.</source>
        <translation>จะเป็นเป้าหมายของด้านนี้ เชื่อมกับกิจกรรม ระดับและเดือนเขียนทีหลังได้</translation>
    </message>
    <message numerus="yes">
        <source>%n new goal(s)</source>
        <translation><numerusform>เป้าหมายใหม่ %n ข้อ</numerusform></translation>
    </message>
    <message>
        <source>Activity %1 of %2</source>
        <translation>กิจกรรมที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Already a goal: %1</source>
        <translation>เป็นเป้าหมายแล้ว: %1</translation>
    </message>
    <message>
        <source>Makes a goal of every line that is filled, as one step.</source>
        <translation>ทำเป้าหมายจากทุกบรรทัดที่เขียนไว้ เป็นขั้นเดียว</translation>
    </message>
</context>
<context>
    <name>tambon::GatherDialog</name>
    <message>
        <source>Bring in a group's notes</source>
        <translation>นำโน้ตของกลุ่มเข้ามา</translation>
    </message>
    <message>
        <source>The notes of the file:</source>
        <translation>โน้ตในไฟล์:</translation>
    </message>
    <message>
        <source>The notes of “%1”:</source>
        <translation>โน้ตของ “%1”:</translation>
    </message>
    <message>
        <source>Notes of the group's file</source>
        <translation>โน้ตในไฟล์ของกลุ่ม</translation>
    </message>
    <message>
        <source>Space takes a note or leaves it out. What is here already is left out at first.</source>
        <translation>กดเว้นวรรคเพื่อเอาหรือไม่เอาใบนั้น ใบที่มีอยู่แล้วไม่ได้เลือกไว้</translation>
    </message>
    <message>
        <source>They get the mark of</source>
        <translation>ติดชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>กลุ่มใหม่</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>ไม่มีกลุ่ม</translation>
    </message>
    <message>
        <source>Group of these notes</source>
        <translation>กลุ่มของโน้ตเหล่านี้</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>ชื่อกลุ่มใหม่</translation>
    </message>
    <message>
        <source>%1 (is here already)</source>
        <translation>%1 (มีอยู่แล้ว)</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n note(s)</source>
        <translation><numerusform>นำเข้า %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>Which group these notes come from</source>
        <translation>โน้ตเหล่านี้มาจากกลุ่มใด</translation>
    </message>
    <message>
        <source>How the new group is called</source>
        <translation>ชื่อของกลุ่มใหม่</translation>
    </message>
    <message>
        <source>Adds the chosen notes, as one step that undo takes back</source>
        <translation>เพิ่มโน้ตที่เลือกเป็นหนึ่งขั้น เลิกทำได้</translation>
    </message>
</context>
<context>
    <name>tambon::GiveBackDialog</name>
    <message>
        <source>Return</source>
        <translation>ส่งคืน</translation>
    </message>
    <message>
        <source>For each plan a review file, which the group opens in its plan, and a memo to print. The plans' files stay as they are.</source>
        <translation>แต่ละแผนได้แฟ้มผลทบทวน ซึ่งกลุ่มเปิดในแผนของตน และบันทึกความเห็นสำหรับพิมพ์ แฟ้มของแผนอยู่อย่างเดิม</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>What could not be written</source>
        <translation>ที่เขียนไม่ได้</translation>
    </message>
    <message>
        <source>The plans whose answer could not be written, each with the reason.</source>
        <translation>แผนที่เขียนผลไม่ได้ พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>แผนนี้</translation>
    </message>
    <message>
        <source>Writes the answer for the plan that is shown.</source>
        <translation>เขียนผลของแผนที่เปิดอยู่</translation>
    </message>
    <message>
        <source>All decided plans of the queue (%1)</source>
        <translation>ทุกแผนในคิวที่พิจารณาแล้ว (%1)</translation>
    </message>
    <message>
        <source>Writes the answers for every plan of the queue that has a decision.</source>
        <translation>เขียนผลของทุกแผนในคิวที่มีผลการพิจารณาแล้ว</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Where the files are written. Nothing there is replaced.</source>
        <translation>ที่เก็บแฟ้ม ไม่เขียนทับแฟ้มเดิม</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Chooses the folder.</source>
        <translation>เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Folder for the answers</source>
        <translation>โฟลเดอร์สำหรับผลทบทวน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Stops writing and closes; what is written stays.</source>
        <translation>หยุดเขียนแล้วปิด แฟ้มที่เขียนแล้วยังอยู่</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>เขียนแฟ้ม</translation>
    </message>
    <message>
        <source>No plan of the queue has a decision yet.</source>
        <translation>ยังไม่มีแผนในคิวที่พิจารณาแล้ว</translation>
    </message>
    <message>
        <source>Writes the files.</source>
        <translation>เขียนแฟ้ม</translation>
    </message>
    <message numerus="yes">
        <source>Written for %n plan(s).</source>
        <translation><numerusform>เขียนแล้ว %n แผน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) could not be written:</source>
        <translation><numerusform>เขียนไม่ได้ %n แผน</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::GoalBoard</name>
    <message>
        <source>What more do we know?</source>
        <translation>รู้อะไรเพิ่ม</translation>
    </message>
    <message>
        <source>What can we do with ease?</source>
        <translation>ทำอะไรได้คล่องขึ้น</translation>
    </message>
    <message>
        <source>Whom do we know, how do we help each other?</source>
        <translation>รู้จักใคร ช่วยกันอย่างไร</translation>
    </message>
    <message>
        <source>How is our work run better?</source>
        <translation>บริหารงานได้ดีขึ้น</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>เพิ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>Add goal: %1</source>
        <translation>เพิ่มเป้าหมาย: %1</translation>
    </message>
</context>
<context>
    <name>tambon::GoalCard</name>
    <message>
        <source>Now: %1</source>
        <translation>ตอนนี้ %1</translation>
    </message>
    <message>
        <source>Aim: %1</source>
        <translation>ตั้งใจ %1</translation>
    </message>
    <message>
        <source>Before: %1 · now: %2</source>
        <translation>ก่อน: %1 · ตอนนี้: %2</translation>
    </message>
    <message>
        <source>(reached)</source>
        <translation>(ถึงแล้ว)</translation>
    </message>
    <message>
        <source>(past its month)</source>
        <translation>(เลยกำหนด)</translation>
    </message>
</context>
<context>
    <name>tambon::GoalDetails</name>
    <message>
        <source>Trend of the goal</source>
        <translation>แนวโน้มของเป้าหมาย</translation>
    </message>
    <message>
        <source>Type the day of a measurement</source>
        <translation>พิมพ์วันที่วัด</translation>
    </message>
    <message>
        <source>Measurements of the goal</source>
        <translation>ผลวัดของเป้าหมาย</translation>
    </message>
    <message>
        <source>One row each time it is measured: the day, the level or number, and what shows it. The latest one is “now”.</source>
        <translation>แถวละหนึ่งครั้งที่วัด วัน ระดับหรือจำนวน และหลักฐาน ครั้งล่าสุดคือ “ตอนนี้”</translation>
    </message>
    <message>
        <source>Choose a goal to measure how far it has come</source>
        <translation>เลือกเป้าหมายเพื่อวัดว่ามาถึงไหนแล้ว</translation>
    </message>
    <message>
        <source>Before: %1 · now: %2 · aim: %3</source>
        <translation>ก่อน: %1 · ตอนนี้: %2 · ตั้งใจ: %3</translation>
    </message>
    <message>
        <source>Aim: %1</source>
        <translation>ตั้งใจ: %1</translation>
    </message>
</context>
<context>
    <name>tambon::GoalDialog</name>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ตั้งใจไปถึง</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>เพิ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>แก้เป้าหมาย</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>เมื่อไร</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรมที่เชื่อม</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>Leave empty to use levels %1</source>
        <translation>เว้นว่างเพื่อใช้ระดับ %1</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>ค่าของวันที่</translation>
    </message>
    <message>
        <source>The day on which it stood there. Measurements come after it.</source>
        <translation>วันที่เป็นอย่างนั้น การวัดครั้งต่อไปอยู่หลังวันนี้</translation>
    </message>
    <message>
        <source>Where you were before the first measurement.</source>
        <translation>เดิมอยู่ตรงไหน ก่อนวัดครั้งแรก</translation>
    </message>
</context>
<context>
    <name>tambon::GoalLegend</name>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ตั้งใจไปถึง</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
</context>
<context>
    <name>tambon::GoalOverview</name>
    <message>
        <source>The four sides</source>
        <translation>สี่ด้าน</translation>
    </message>
    <message>
        <source>The figures of the bars above: mean levels before, now and aimed at, and how many goals are reached.</source>
        <translation>ตัวเลขของแท่งด้านบน ระดับเฉลี่ยก่อน ตอนนี้ และที่ตั้งใจ กับจำนวนเป้าหมายที่ถึงแล้ว</translation>
    </message>
    <message>
        <source>Levels of each side, now and still to go</source>
        <translation>ระดับของแต่ละด้าน ตอนนี้และที่ต้องไปต่อ</translation>
    </message>
    <message>
        <source>Speaks for the market</source>
        <translation>เหตุผลที่พร้อมตลาด</translation>
    </message>
    <message>
        <source>Speaks for knowledge first</source>
        <translation>เหตุผลที่ควรเพิ่มความรู้ก่อน</translation>
    </message>
    <message>
        <source>This is a suggestion that the program counts from the plan, no official decision. The group decides.</source>
        <translation>นี่เป็นข้อเสนอที่โปรแกรมคิดจากแผน ไม่ใช่การตัดสินทางการ กลุ่มเป็นผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>The plan does not say yet: %1</source>
        <translation>แผนยังไม่ได้บอก: %1</translation>
    </message>
    <message>
        <source>Levels of each side</source>
        <translation>ระดับของแต่ละด้าน</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ตั้งใจ</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>ถึงแล้ว</translation>
    </message>
</context>
<context>
    <name>tambon::GoalTimelineView</name>
    <message>
        <source>Goals by month</source>
        <translation>เป้าหมายรายเดือน</translation>
    </message>
    <message>
        <source>When each goal shall be reached, from where to where, and what is still to go.</source>
        <translation>แต่ละเป้าหมายจะถึงเมื่อไร จากไหนไปไหน และยังเหลืออะไร</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message>
        <source>past its month</source>
        <translation>เลยกำหนด</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>กำลังทำ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>ภายใน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ตั้งใจ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
</context>
<context>
    <name>tambon::GoalsModel</name>
    <message>
        <source>Type a goal and press Enter</source>
        <translation>พิมพ์เป้าหมายแล้วกด Enter</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ตั้งใจไปถึง</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>เมื่อไร</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation><numerusform>อีก %n ระดับ</numerusform></translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>ระดับ %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>Still to go</source>
        <translation>ต้องไปต่อ</translation>
    </message>
</context>
<context>
    <name>tambon::GoalsPage</name>
    <message>
        <source>What do we want to get better at?</source>
        <translation>อยากเก่งเรื่องอะไรขึ้น</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>เพิ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Edit the goal and its activity as a form</source>
        <translation>แก้เป้าหมายและกิจกรรมที่เชื่อมในแบบฟอร์ม</translation>
    </message>
    <message>
        <source>Delete the chosen goals (Del)</source>
        <translation>ลบเป้าหมายที่เลือก (Del)</translation>
    </message>
    <message>
        <source>KSNB goals</source>
        <translation>เป้าหมาย KSNB</translation>
    </message>
    <message>
        <source>What we want to get better at, from where to where</source>
        <translation>อยากเก่งเรื่องอะไรขึ้น จากตอนนี้ไปถึงไหน</translation>
    </message>
    <message>
        <source>View of the goals</source>
        <translation>มุมมองเป้าหมาย</translation>
    </message>
    <message>
        <source>Four sides</source>
        <translation>สี่ด้าน</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation><numerusform>เป้าหมาย %n ข้อ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n due within 60 days</source>
        <translation><numerusform>ถึงกำหนดใน 60 วัน %n ข้อ</numerusform></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>วางหลายแถว</translation>
    </message>
    <message>
        <source>Adds the copied lines or cells of a spreadsheet, after asking what each column is</source>
        <translation>เพิ่มบรรทัดหรือช่องตารางที่คัดลอกไว้ โดยถามก่อนว่าแต่ละคอลัมน์คืออะไร</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>วัดผล</translation>
    </message>
    <message>
        <source>Write how far the chosen goal has come, with the day and what shows it.</source>
        <translation>เขียนว่าเป้าหมายที่เลือกมาถึงไหน พร้อมวันและหลักฐาน</translation>
    </message>
    <message>
        <source>From gaps…</source>
        <translation>จากสิ่งที่ขาด…</translation>
    </message>
    <message>
        <source>Asks of each activity of step 6 what is still missing, and makes goals of the answers.</source>
        <translation>ถามทีละกิจกรรมในข้อ 6 ว่ายังขาดอะไร แล้วทำคำตอบเป็นเป้าหมาย</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>ระดับ…</translation>
    </message>
    <message>
        <source>The levels of the goals, in the group's own words. A proposal, never an official scale.</source>
        <translation>ระดับของเป้าหมายเป็นคำของกลุ่มเอง เป็นข้อเสนอ ไม่ใช่เกณฑ์ทางการ</translation>
    </message>
    <message>
        <source>The goals as cards in four columns.</source>
        <translation>เป้าหมายเป็นการ์ดในสี่คอลัมน์</translation>
    </message>
    <message>
        <source>The goals as rows, and below them the measurements of the chosen one.</source>
        <translation>เป้าหมายเป็นแถว ด้านล่างเป็นผลวัดของข้อที่เลือก</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>เส้นเวลา</translation>
    </message>
    <message>
        <source>When which goal shall be reached, month by month.</source>
        <translation>เป้าหมายใดจะถึงเมื่อไร รายเดือน</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>How far the four sides have come, and whether the group seems ready for the market.</source>
        <translation>สี่ด้านมาถึงไหน และกลุ่มน่าจะพร้อมตลาดหรือยัง</translation>
    </message>
</context>
<context>
    <name>tambon::GroupSection</name>
    <message>
        <source>Working group</source>
        <translation>คณะทำงาน</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ (ปี)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A cell of the working group's table: age, then sex</extracomment>
        <translation>อายุ %1 %2</translation>
    </message>
    <message>
        <source>%L1 people together</source>
        <translation>รวม %L1 คน</translation>
    </message>
</context>
<context>
    <name>tambon::GroupsView</name>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>แบ่งตาม</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>ความคิด</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Type a group and press Enter</source>
        <translation>พิมพ์ชื่อกลุ่มใหม่</translation>
    </message>
    <message>
        <source>Break-out groups</source>
        <translation>กลุ่มย่อย</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>ลบกลุ่ม</translation>
    </message>
    <message>
        <source>Deletes the chosen group (Del). Its ideas and notes stay, without the mark.</source>
        <translation>ลบกลุ่มที่เลือก (Del) ความคิดและโน้ตยังอยู่ แต่ไม่มีชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>Bring in a group's file…</source>
        <translation>นำไฟล์ของกลุ่มเข้ามา…</translation>
    </message>
    <message>
        <source>Opens the file that a group worked in, shows its notes, and gathers them on this canvas with the group's mark, in one step</source>
        <translation>เปิดไฟล์ที่กลุ่มทำไว้ แสดงโน้ตให้ดูก่อน แล้วรวมเข้าแคนวาสนี้พร้อมชื่อกลุ่มในคราวเดียว</translation>
    </message>
    <message>
        <source>Type an idea, Enter adds it and waits for the next</source>
        <translation>พิมพ์ความคิด กด Enter เพิ่มแล้วพิมพ์ใบต่อไปได้เลย</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>ความคิดใหม่</translation>
    </message>
    <message>
        <source>Ideas lie outside the nine steps and carry the mark of the group that is shown</source>
        <translation>ความคิดอยู่นอกเก้าช่อง และติดชื่อกลุ่มที่กำลังแสดง</translation>
    </message>
    <message>
        <source>Ideas and notes of the group</source>
        <translation>ความคิดและโน้ตของกลุ่ม</translation>
    </message>
    <message>
        <source>Enter or F2 changes an idea, Del deletes it; drag it to a step or press the step below</source>
        <translation>Enter หรือ F2 แก้ความคิด Del ลบ ลากไปวางที่ข้อ หรือกดปุ่มข้อข้างล่าง</translation>
    </message>
    <message>
        <source>Which group is shown</source>
        <translation>กำลังแสดงกลุ่มใด</translation>
    </message>
    <message>
        <source>Shows the ideas and notes of one group, to present them group by group</source>
        <translation>แสดงความคิดและโน้ตของกลุ่มเดียว เพื่อนำเสนอทีละกลุ่ม</translation>
    </message>
    <message>
        <source>Presents the group before</source>
        <translation>นำเสนอกลุ่มก่อนหน้า</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>กลุ่มถัดไป</translation>
    </message>
    <message>
        <source>Presents the next group</source>
        <translation>นำเสนอกลุ่มถัดไป</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>กลุ่มก่อนหน้า</translation>
    </message>
    <message>
        <source>Mark the group</source>
        <translation>ระบุกลุ่ม</translation>
    </message>
    <message>
        <source>Says which group the chosen ideas and notes come from</source>
        <translation>ระบุว่าความคิดและโน้ตที่เลือกมาจากกลุ่มใด</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation>ลบความคิด</translation>
    </message>
    <message>
        <source>Deletes the chosen ideas (Del); undo brings them back</source>
        <translation>ลบความคิดที่เลือก (Del) เลิกทำแล้วกลับมา</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>ทุกกลุ่ม</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>ไม่มีกลุ่ม</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) outside the nine steps</source>
        <translation><numerusform>ความคิดนอกเก้าช่อง %n เรื่อง</numerusform></translation>
    </message>
    <message>
        <source>%1 ideas outside the nine steps, %2 notes on the canvas</source>
        <translation>ความคิดนอกเก้าช่อง %1 เรื่อง โน้ตในแคนวาส %2 ใบ</translation>
    </message>
    <message>
        <source>Bring in a group's file</source>
        <translation>นำไฟล์ของกลุ่มเข้ามา</translation>
    </message>
    <message>
        <source>Plans (*.cbmc)</source>
        <translation>แผน (*.cbmc)</translation>
    </message>
</context>
<context>
    <name>tambon::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ค้นหาในคู่มือ</translation>
    </message>
    <message>
        <source>Shows only the topics with these words. Empty it to see all topics.</source>
        <translation>แสดงเฉพาะหัวข้อที่มีคำเหล่านี้ ลบคำออกเพื่อดูทุกหัวข้อ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>The topics of the guide. Choose one to read it at the right.</source>
        <translation>หัวข้อในคู่มือ เลือกแล้วอ่านทางขวา</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>The chosen topic. Arrows and Page Down scroll it; the text can be marked and copied.</source>
        <translation>เนื้อหาของหัวข้อที่เลือก เลื่อนด้วยปุ่มลูกศรหรือ PgDown เลือกข้อความแล้วคัดลอกได้</translation>
    </message>
    <message>
        <source>No topic has these words. Try another word.</source>
        <translation>ไม่มีหัวข้อที่มีคำเหล่านี้ ลองใช้คำอื่น</translation>
    </message>
</context>
<context>
    <name>tambon::HelpDesk</name>
    <message>
        <source>Guide to this page</source>
        <translation>คู่มือของหน้านี้</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>นี่คืออะไร</translation>
    </message>
    <message>
        <source>Nine steps in five minutes</source>
        <translation>9 ข้อ ใน 5 นาที</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>คีย์ลัด</translation>
    </message>
    <message>
        <source>Practice for fifteen minutes</source>
        <translation>ฝึกทำแผน 15 นาที</translation>
    </message>
    <message>
        <source>Game: which block is it?</source>
        <translation>เกม: อยู่ช่องไหน</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <translation>แสดงคำแนะนำอีกครั้ง</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับโปรแกรม</translation>
    </message>
    <message>
        <source>Opens the guide at what it says about the page you are on. It needs no internet.</source>
        <translation>เปิดคู่มือตรงเรื่องของหน้าที่อยู่ตอนนี้ ไม่ต้องใช้อินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>Then click what you want to know about. Pressed twice, it explains what has the keyboard.</source>
        <translation>กดแล้วคลิกสิ่งที่อยากรู้ ถ้ากดสองครั้งจะอธิบายปุ่มหรือช่องที่แป้นพิมพ์อยู่</translation>
    </message>
    <message>
        <source>Opens the guide at the nine questions: what to write, with examples.</source>
        <translation>เปิดคู่มือตรงคำถามเก้าข้อ บอกว่าเขียนอะไร พร้อมตัวอย่าง</translation>
    </message>
    <message>
        <source>Opens the list of all commands and their keys.</source>
        <translation>เปิดรายการคำสั่งทั้งหมดพร้อมปุ่ม</translation>
    </message>
    <message>
        <source>Opens a small plan to try things on. A bar says what to do next and sees when it is done.</source>
        <translation>เปิดแผนเล็ก ๆ สำหรับลองทำ มีแถบบอกว่าทำอะไรต่อ และรู้เองเมื่อทำเสร็จ</translation>
    </message>
    <message>
        <source>Ideas are put on the nine blocks, for points. To be played alone or by a whole room.</source>
        <translation>วางความคิดลงในเก้าช่องเพื่อเก็บคะแนน เล่นคนเดียวหรือทั้งห้องก็ได้</translation>
    </message>
    <message>
        <source>Shows the hints for newcomers once more, page by page.</source>
        <translation>แสดงคำแนะนำสำหรับผู้เริ่มใช้อีกครั้ง ทีละหน้า</translation>
    </message>
    <message>
        <source>Says which version this is, its licence, and whose work it uses.</source>
        <translation>บอกรุ่นของโปรแกรม สัญญาอนุญาต และงานของผู้อื่นที่นำมาใช้</translation>
    </message>
</context>
<context>
    <name>tambon::HelpersCard</name>
    <message>
        <source>Who could help</source>
        <translation>ใครช่วยได้บ้าง</translation>
    </message>
    <message>
        <source>Expertise…</source>
        <translation>ความเชี่ยวชาญ…</translation>
    </message>
    <message>
        <source>Opens the catalogue of expertise with the words by which needs and goals are recognised.</source>
        <translation>เปิดบัญชีความเชี่ยวชาญ พร้อมคำที่ใช้สังเกตสิ่งที่ต้องใช้และเป้าหมาย</translation>
    </message>
    <message>
        <source>%1 needs: %2</source>
        <translation>%1 ต้องใช้: %2</translation>
    </message>
    <message>
        <source>Goal (%1): %2</source>
        <translation>เป้าหมาย (%1): %2</translation>
    </message>
    <message>
        <source>Cover with %1</source>
        <translation>ให้ %1 ช่วย</translation>
    </message>
    <message>
        <source>This partner brings all that is left of the need. The numbers follow; undo takes it back.</source>
        <translation>ภาคีรายนี้ช่วยส่วนที่เหลือทั้งหมด ตัวเลขเปลี่ยนตาม เลิกทำได้</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ไปดู</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>ไปดู: %1</translation>
    </message>
    <message>
        <source>Opens the page where this need or goal stands.</source>
        <translation>เปิดหน้าที่มีสิ่งที่ต้องใช้หรือเป้าหมายนี้</translation>
    </message>
    <message>
        <source>Nothing asks for help yet: no need is marked “not alone”, and every goal that is measured is reached.</source>
        <translation>ยังไม่มีเรื่องที่ต้องให้ใครช่วย ยังไม่มีสิ่งที่ระบุว่าทำคนเดียวไม่ได้ และเป้าหมายที่วัดไว้ถึงครบแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n more need help</source>
        <translation><numerusform>ยังมีอีก %n เรื่องที่ต้องให้ช่วย</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::HistoryDialog</name>
    <message>
        <source>Go to this step</source>
        <translation>ไปที่ขั้นนี้</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>Every step from the first one on. Going back undoes the steps after it; they stay below and can be done again.</source>
        <translation>ทุกขั้นตั้งแต่ขั้นแรก ถ้าย้อนกลับ ขั้นที่อยู่หลังจากนั้นจะถูกเลิกทำ แต่ยังอยู่ข้างล่างและทำซ้ำได้</translation>
    </message>
    <message>
        <source>Steps, oldest first</source>
        <translation>ขั้นที่ทำ เก่าสุดก่อน</translation>
    </message>
    <message>
        <source>Arrow keys choose a step, Enter goes to it</source>
        <translation>ใช้ปุ่มลูกศรเลือกขั้น กด Enter เพื่อไปที่ขั้นนั้น</translation>
    </message>
    <message>
        <source>The step in bold is where the plan stands now. Steps below it are undone and can be done again.</source>
        <translation>ขั้นตัวหนาคือที่ที่แผนอยู่ตอนนี้ ขั้นที่อยู่ใต้ลงไปถูกเลิกทำแล้วและทำซ้ำได้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Undoes or redoes up to the chosen step</source>
        <translation>เลิกทำหรือทำซ้ำจนถึงขั้นที่เลือก</translation>
    </message>
    <message>
        <source>The plan as it was made</source>
        <translation>แผนเมื่อเริ่มสร้าง</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>ฉบับ: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is a step</extracomment>
        <translation>เลิกทำแล้ว: %1</translation>
    </message>
    <message>
        <source>%1 – the plan stands here</source>
        <translation>%1 – แผนอยู่ตรงนี้</translation>
    </message>
    <message>
        <source>The plan stands at this step.</source>
        <translation>แผนอยู่ที่ขั้นนี้</translation>
    </message>
    <message numerus="yes">
        <source>This undoes %n step(s).</source>
        <translation><numerusform>จะเลิกทำ %n ขั้น</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>This does %n step(s) again.</source>
        <translation><numerusform>จะทำซ้ำ %n ขั้น</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::HouseholdsPage</name>
    <message>
        <source>Add line</source>
        <translation>เพิ่มบรรทัด</translation>
    </message>
    <message>
        <source>Opens the line for a new entry, debt or savings group.</source>
        <translation>เปิดบรรทัดสำหรับรายการ หนี้ หรือกลุ่มออมทรัพย์ใหม่</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>จากไฟล์…</translation>
    </message>
    <message>
        <source>Reads entries from a table: XLSX or CSV. Shows all of it before anything is added.</source>
        <translation>อ่านรายการจากตาราง XLSX หรือ CSV แสดงให้ดูทั้งหมดก่อนเพิ่ม</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>วางรายการ</translation>
    </message>
    <message>
        <source>Takes rows copied from a spreadsheet. Shows all of them before anything is added.</source>
        <translation>รับแถวที่คัดลอกจากตารางคำนวณ แสดงให้ดูทั้งหมดก่อนเพิ่ม</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Deletes the selected lines (Del).</source>
        <translation>ลบบรรทัดที่เลือก (Del)</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>สิ่งที่แสดง</translation>
    </message>
    <message>
        <source>What each household earns and spends, and what is left over.</source>
        <translation>แต่ละครัวเรือนได้เท่าไร จ่ายเท่าไร เหลือเท่าไร</translation>
    </message>
    <message>
        <source>What households and the group owe, and whether it becomes less.</source>
        <translation>ครัวเรือนและกลุ่มเป็นหนี้เท่าไร และหนี้ลดลงหรือไม่</translation>
    </message>
    <message>
        <source>Savings groups and finance institutions, in sums.</source>
        <translation>กลุ่มออมทรัพย์และสถาบันการเงินชุมชน เป็นยอดรวม</translation>
    </message>
    <message>
        <source>Tries out lower costs and higher value. The plan does not change.</source>
        <translation>ลองลดรายจ่ายและเพิ่มมูลค่า แผนไม่เปลี่ยน</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation><numerusform>%n ครัวเรือน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of accounts</source>
        <translation><numerusform>บัญชี %n รายการ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation><numerusform>หนี้ %n รายการ</numerusform></translation>
    </message>
    <message>
        <source>Accounts %1</source>
        <translation>บัญชี %1</translation>
    </message>
    <message>
        <source>Debts %1</source>
        <translation>หนี้ %1</translation>
    </message>
    <message>
        <source>Savings groups %1</source>
        <translation>กลุ่มออมทรัพย์ %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ถ้าหาก</translation>
    </message>
    <message>
        <source>Entries of a household</source>
        <translation>รายการของครัวเรือน</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv *.XLSX *.CSV);;All files (*)</source>
        <translation>ตาราง (*.xlsx *.csv *.txt *.tsv *.XLSX *.CSV);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>คลิปบอร์ด</translation>
    </message>
    <message>
        <source>What the households' accounts leave over</source>
        <translation>รายเหลือจากบัญชีครัวเรือน</translation>
    </message>
</context>
<context>
    <name>tambon::IdeaList</name>
    <message>
        <source>Idea of %1: %2</source>
        <translation>ความคิดของ%1: %2</translation>
    </message>
    <message>
        <source>Idea: %1</source>
        <translation>ความคิด: %1</translation>
    </message>
</context>
<context>
    <name>tambon::IncomeGridModel</name>
    <message>
        <source>Which other income could it bring?</source>
        <translation>มีรายได้อะไรจากตรงนี้ได้อีก</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <extracomment>For a screen reader: value, customer, and their incomes or the question</extracomment>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>Enter adds an income here</source>
        <translation>กด Enter เพื่อเพิ่มรายได้ตรงนี้</translation>
    </message>
    <message>
        <source>Value \ customer</source>
        <translation>คุณค่า \ ลูกค้า</translation>
    </message>
</context>
<context>
    <name>tambon::IncomeGridView</name>
    <message>
        <source>The table needs a value in step 1 and a customer in step 2</source>
        <translation>ตารางนี้ต้องมีคุณค่าในข้อ 1 และลูกค้าในข้อ 2 ก่อน</translation>
    </message>
    <message>
        <source>Go to step 1</source>
        <translation>ไปข้อ 1</translation>
    </message>
    <message>
        <source>Value × customer: where the income comes from</source>
        <translation>คุณค่า × ลูกค้า: รายได้มาจากไหน</translation>
    </message>
    <message>
        <source>Opens step 1 of the canvas</source>
        <translation>เปิดข้อ 1 ในแคนวาส</translation>
    </message>
    <message>
        <source>Incomes by value and customer</source>
        <translation>รายได้ตามคุณค่าและลูกค้า</translation>
    </message>
    <message>
        <source>Arrow keys choose a cell, Enter adds an income there</source>
        <translation>ใช้ปุ่มลูกศรเลือกช่อง กด Enter เพื่อเพิ่มรายได้ในช่องนั้น</translation>
    </message>
    <message>
        <source>A row is a value of step 1, a column a customer of step 2. Arrow keys go from cell to cell, Enter adds an income there.</source>
        <translation>แถวคือคุณค่าในข้อ 1 คอลัมน์คือลูกค้าในข้อ 2 ใช้ปุ่มลูกศรไปทีละช่อง กด Enter เพื่อเพิ่มรายได้ในช่องนั้น</translation>
    </message>
    <message>
        <source>New income</source>
        <translation>รายได้ใหม่</translation>
    </message>
    <message>
        <source>Type an income and press Enter</source>
        <translation>พิมพ์รายได้แล้วกด Enter</translation>
    </message>
    <message>
        <source>What this customer could pay for, in a few words</source>
        <translation>ลูกค้ากลุ่มนี้จะจ่ายค่าอะไรได้ เขียนสั้น ๆ</translation>
    </message>
    <message>
        <source>Adds a note to step 5 that is linked with the value and the customer of the chosen cell.</source>
        <translation>เพิ่มโน้ตในข้อ 5 และเชื่อมกับคุณค่าและลูกค้าของช่องที่เลือก</translation>
    </message>
    <message>
        <source>Add income</source>
        <translation>เพิ่มรายได้</translation>
    </message>
    <message>
        <source>Adds the note to step 5, linked with both</source>
        <translation>เพิ่มโน้ตในข้อ 5 เชื่อมกับทั้งสองอย่าง</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) still ask which income could come from there.</source>
        <translation><numerusform>ยังมี %n ช่องที่ถามว่าจะมีรายได้อะไรได้บ้าง</numerusform></translation>
    </message>
    <message>
        <source>Which other income could “%1” bring from “%2”?</source>
        <translation>“%1” จะมีรายได้อื่นจาก “%2” ได้อีกไหม</translation>
    </message>
    <message>
        <source>Choose a cell beside “%1”</source>
        <translation>เลือกช่องข้าง ๆ “%1”</translation>
    </message>
    <message>
        <source>Shows the note on the canvas</source>
        <translation>แสดงโน้ตในแคนวาส</translation>
    </message>
</context>
<context>
    <name>tambon::IncomeView</name>
    <message>
        <source>Income lines</source>
        <translation>บรรทัดรายได้</translation>
    </message>
    <message>
        <source>What is sold to whom, at which price, how much and how often. Enter or F2 changes a cell; Enter on the months opens them.</source>
        <translation>ขายอะไรให้ใคร ราคาเท่าไร จำนวนเท่าไร บ่อยแค่ไหน กด Enter หรือ F2 เพื่อแก้ กด Enter ที่ช่องเดือนเพื่อเปิดดู</translation>
    </message>
</context>
<context>
    <name>tambon::IndicatorDetails</name>
    <message>
        <source>Trend of the indicator</source>
        <translation>แนวโน้มของตัวชี้วัด</translation>
    </message>
    <message>
        <source>Values of the indicator</source>
        <translation>ค่าของตัวชี้วัด</translation>
    </message>
    <message>
        <source>One row each time it is measured: the day, the value, and what shows it.</source>
        <translation>แถวละหนึ่งครั้งที่วัด วัน ค่า และหลักฐาน</translation>
    </message>
    <message>
        <source>Type the day of a value</source>
        <translation>พิมพ์วันที่วัด</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>อยู่ในเรื่องใด</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>เป้า: %1</translation>
    </message>
    <message>
        <source>Choose an indicator to write its values</source>
        <translation>เลือกตัวชี้วัดเพื่อเขียนค่าที่วัด</translation>
    </message>
    <message>
        <source>Baseline %1 → target %2 · latest %3: %4</source>
        <translation>เดิม %1 → เป้า %2 · ล่าสุด %3: %4</translation>
    </message>
    <message>
        <source> (%1% of the way)</source>
        <translation> (มาได้ %1% ของทาง)</translation>
    </message>
</context>
<context>
    <name>tambon::LessonsView</name>
    <message>
        <source>Lessons or learning sets</source>
        <translation>บทเรียนหรือชุดความรู้</translation>
    </message>
    <message>
        <source>Choose a lesson to write it down</source>
        <translation>เลือกบทเรียน เพื่อเขียน</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>What worked, why, what stood in the way, and what we advise.</source>
        <translation>อะไรได้ผล เพราะอะไร อุปสรรคคืออะไร และเราแนะนำอะไร</translation>
    </message>
    <message>
        <source>Choose a learning set to write it</source>
        <translation>เลือกชุดความรู้ เพื่อเขียน</translation>
    </message>
    <message>
        <source>Learning sets</source>
        <translation>ชุดความรู้</translation>
    </message>
    <message>
        <source>Lessons gathered for others to learn from, in an order of your own, with your own words.</source>
        <translation>บทเรียนที่รวมไว้ให้คนอื่นเรียน จัดลำดับและเติมคำของตัวเองได้</translation>
    </message>
    <message>
        <source>Search lessons and tags</source>
        <translation>ค้นบทเรียนและป้ายคำ</translation>
    </message>
    <message>
        <source>Shows the lessons in which all these words stand: in their text, tags, centre or session.</source>
        <translation>แสดงบทเรียนที่มีคำเหล่านี้ครบทุกคำ ในเนื้อความ ป้ายคำ ศูนย์ หรือหลักสูตร</translation>
    </message>
    <message>
        <source>Gather into a learning set</source>
        <translation>รวมเป็นชุดความรู้</translation>
    </message>
    <message>
        <source>Makes a learning set of the selected lessons, or of all that are shown when none is selected. Undo takes it back.</source>
        <translation>ทำชุดความรู้จากบทเรียนที่เลือก ถ้าไม่ได้เลือกจะใช้ทุกบทที่แสดงอยู่ เลิกทำได้</translation>
    </message>
    <message>
        <source>From</source>
        <translation>มาจาก</translation>
    </message>
    <message>
        <source>Type a lesson and press Enter</source>
        <translation>พิมพ์บทเรียน แล้วกด Enter</translation>
    </message>
    <message>
        <source>One lesson a row. The chosen one is written below.</source>
        <translation>แถวละหนึ่งบทเรียน เขียนบทที่เลือกได้ด้านล่าง</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>ตอน</translation>
    </message>
    <message>
        <source>Type a learning set and press Enter</source>
        <translation>พิมพ์ชื่อชุดความรู้ แล้วกด Enter</translation>
    </message>
    <message>
        <source>Parts of the learning set</source>
        <translation>ตอนของชุดความรู้</translation>
    </message>
    <message>
        <source>A lesson, your own words, or both, in this order.</source>
        <translation>เป็นบทเรียน คำของตัวเอง หรือทั้งสองอย่าง เรียงตามลำดับนี้</translation>
    </message>
    <message>
        <source>Type a heading</source>
        <translation>พิมพ์หัวข้อ</translation>
    </message>
    <message>
        <source>Part up</source>
        <translation>เลื่อนตอนขึ้น</translation>
    </message>
    <message>
        <source>Part down</source>
        <translation>เลื่อนตอนลง</translation>
    </message>
    <message>
        <source>Moves the chosen part one place up.</source>
        <translation>เลื่อนตอนที่เลือกขึ้นหนึ่งลำดับ</translation>
    </message>
    <message>
        <source>Moves the chosen part one place down.</source>
        <translation>เลื่อนตอนที่เลือกลงหนึ่งลำดับ</translation>
    </message>
    <message>
        <source>Parts in their order</source>
        <translation>ตอนตามลำดับ</translation>
    </message>
    <message>
        <source>One learning set a row. Its parts stand below.</source>
        <translation>แถวละหนึ่งชุดความรู้ ตอนต่าง ๆ อยู่ด้านล่าง</translation>
    </message>
    <message>
        <source>Learning set %1</source>
        <translation>ชุดความรู้ที่ %1</translation>
    </message>
    <message>
        <source>The search shows %1 of %2 lessons.</source>
        <translation>ค้นพบ %1 จาก %2 บทเรียน</translation>
    </message>
    <message>
        <source>Write lessons while they are fresh: after a session, a visit, a season.</source>
        <translation>จดบทเรียนตอนที่ยังสด หลังอบรม หลังเยี่ยม หลังจบฤดู</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>ป้ายคำ: %1</translation>
    </message>
</context>
<context>
    <name>tambon::LibraryColumn</name>
    <message>
        <source>Plans</source>
        <translation>คลังแผน</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ภาพรวมแผน</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ทบทวน</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>The list of plans, the review of one plan after the other, what all plans add up to, and settings.</source>
        <translation>รายการแผน การทบทวนทีละแผน ภาพรวมของทุกแผน และการตั้งค่า</translation>
    </message>
</context>
<context>
    <name>tambon::LibraryDoor</name>
    <message>
        <source>Library of plans</source>
        <translation>คลังแผน</translation>
    </message>
    <message>
        <source>Opens the window in which many plans are read, reviewed and counted together.</source>
        <translation>เปิดหน้าต่างสำหรับอ่าน ทบทวน และสรุปหลายแผนรวมกัน</translation>
    </message>
</context>
<context>
    <name>tambon::LibrarySettings</name>
    <message>
        <source>Settings of the library</source>
        <translation>ตั้งค่าคลังแผน</translation>
    </message>
    <message>
        <source>Regions and province groups</source>
        <translation>ภาคและกลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>สิ่งที่ตั้งค่า</translation>
    </message>
    <message>
        <source>Where provinces belong, the steps on a plan's way, and what is to be reached.</source>
        <translation>จังหวัดอยู่ภาคใด แผนมีสถานะอะไรบ้าง และเป้าที่ต้องการไปให้ถึง</translation>
    </message>
    <message>
        <source>The usual places again</source>
        <translation>คืนค่าภาคและกลุ่มจังหวัดเดิม</translation>
    </message>
    <message>
        <source>Gives every province the region and group that this program proposes.</source>
        <translation>ให้ทุกจังหวัดกลับไปอยู่ภาคและกลุ่มจังหวัดตามที่โปรแกรมเสนอ</translation>
    </message>
    <message>
        <source>This list is a proposal of this program, not confirmed by any institute. Change it where it is wrong; Bangkok is in no province group.</source>
        <translation>รายการนี้เป็นข้อเสนอของโปรแกรม ยังไม่มีสถาบันใดยืนยัน แก้ได้ถ้าไม่ถูก กรุงเทพมหานครไม่อยู่ในกลุ่มจังหวัดใด</translation>
    </message>
    <message>
        <source>The steps on a plan's way, in their order. A status that plans have cannot be deleted.</source>
        <translation>ขั้นต่าง ๆ บนเส้นทางของแผน เรียงตามลำดับ สถานะที่มีแผนใช้อยู่ลบไม่ได้</translation>
    </message>
    <message>
        <source>What is to be reached in a year, or in all years together. The portfolio says how far it is.</source>
        <translation>เป้าของแต่ละปี หรือรวมทุกปี หน้าภาพรวมแผนบอกว่าไปถึงไหนแล้ว</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>Province group</source>
        <translation>กลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>การยืนยัน</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>จำนวนแผน</translation>
    </message>
    <message>
        <source>Type another status and press Enter</source>
        <translation>พิมพ์สถานะใหม่แล้วกด Enter</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>ทุกปี</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>ทุกภาค</translation>
    </message>
    <message>
        <source>Type a number for another target and press Enter</source>
        <translation>พิมพ์จำนวนเพื่อเพิ่มเป้าหมาย แล้วกด Enter</translation>
    </message>
</context>
<context>
    <name>tambon::LibraryWindow</name>
    <message>
        <source>Add a folder…</source>
        <translation>เพิ่มโฟลเดอร์…</translation>
    </message>
    <message>
        <source>Takes in all plans of a folder and its folders. The files stay where they are.</source>
        <translation>นำแผนทั้งหมดในโฟลเดอร์และโฟลเดอร์ย่อยเข้าคลัง ไฟล์ยังอยู่ที่เดิม</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>เพิ่มโฟลเดอร์</translation>
    </message>
    <message>
        <source>Add files, ZIP, PDF…</source>
        <translation>นำเข้าไฟล์ ZIP หรือ PDF…</translation>
    </message>
    <message>
        <source>Takes in plans, ZIP files with plans, and PDFs that hold their plan.</source>
        <translation>นำเข้าไฟล์แผน ไฟล์ ZIP ที่มีแผน และ PDF ที่แนบแผนไว้</translation>
    </message>
    <message>
        <source>Add ZIP</source>
        <translation>นำเข้า ZIP</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>กลับไปรายการแผน</translation>
    </message>
    <message>
        <source>To the list of plans.</source>
        <translation>ไปที่รายการแผน</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>คลังแผน</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ตัวหนังสือใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Makes all text larger.</source>
        <translation>ขยายตัวหนังสือทั้งหมด</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ตัวหนังสือเล็กลง</translation>
    </message>
    <message>
        <source>Makes all text smaller.</source>
        <translation>ย่อตัวหนังสือทั้งหมด</translation>
    </message>
    <message>
        <source>Show telephone numbers and addresses</source>
        <translation>แสดงเบอร์โทรและที่อยู่</translation>
    </message>
    <message>
        <source>In what is found in texts. Otherwise they are shown as dots.</source>
        <translation>ในผลค้นหาข้อความ ถ้าไม่เลือกจะแสดงเป็นจุด</translation>
    </message>
    <message>
        <source>Column at the left</source>
        <translation>คอลัมน์ด้านซ้าย</translation>
    </message>
    <message>
        <source>The pages, and the boxes that narrow the list.</source>
        <translation>หน้าต่าง ๆ และช่องติ๊กสำหรับกรองรายการ</translation>
    </message>
    <message>
        <source>File(&amp;F)</source>
        <translation>แฟ้ม(&amp;F)</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <translation>ไฟล์ที่อ่านไม่ได้…</translation>
    </message>
    <message>
        <source>The files that were left out, with the reason.</source>
        <translation>ไฟล์ที่ไม่ได้เข้าคลัง พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Closes the library. Everything is saved.</source>
        <translation>ปิดคลังแผน ทุกอย่างบันทึกแล้ว</translation>
    </message>
    <message>
        <source>View(&amp;V)</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>คลังแผน</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ภาพรวมแผน</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ทบทวน</translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>เปิดหน้านี้</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>ส่วนถัดไป</translation>
    </message>
    <message>
        <source>From the pages to the boxes, to the list and back.</source>
        <translation>จากหน้าต่าง ๆ ไปช่องกรอง ไปรายการ แล้ววนกลับ</translation>
    </message>
    <message>
        <source>Plans(&amp;P)</source>
        <translation>แผน(&amp;P)</translation>
    </message>
    <message>
        <source>Review(&amp;R)</source>
        <translation>ทบทวน(&amp;R)</translation>
    </message>
    <message>
        <source>Help(&amp;H)</source>
        <translation>ช่วยเหลือ(&amp;H)</translation>
    </message>
    <message>
        <source>Guide to the library</source>
        <translation>คู่มือคลังแผน</translation>
    </message>
    <message>
        <source>Opens the guide at what it says about the library.</source>
        <translation>เปิดคู่มือตรงเรื่องคลังแผน</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>นี่คืออะไร</translation>
    </message>
    <message>
        <source>Then click what you want to know about.</source>
        <translation>แล้วคลิกสิ่งที่อยากรู้</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>แถบเครื่องมือ</translation>
    </message>
    <message>
        <source>Reading plans</source>
        <translation>กำลังอ่านแผน</translation>
    </message>
    <message>
        <source>How many of the files found are read. The library can be used meanwhile.</source>
        <translation>อ่านไปแล้วกี่ไฟล์จากที่พบ ระหว่างนี้ใช้คลังต่อได้</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stops reading. What was read stays; the same folder once more goes on from there.</source>
        <translation>หยุดอ่าน ที่อ่านแล้วยังอยู่ เพิ่มโฟลเดอร์เดิมอีกครั้งจะอ่านต่อจากเดิม</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation><numerusform>%n ไฟล์อ่านไม่ได้</numerusform></translation>
    </message>
    <message>
        <source>Lists these files with the reason, and reads them again.</source>
        <translation>แสดงไฟล์เหล่านี้พร้อมเหตุผล และสั่งอ่านใหม่ได้</translation>
    </message>
    <message>
        <source>Personal data: shown</source>
        <translation>ข้อมูลส่วนบุคคล: แสดงอยู่</translation>
    </message>
    <message>
        <source>Personal data: covered</source>
        <translation>ข้อมูลส่วนบุคคล: ปกปิดอยู่</translation>
    </message>
    <message>
        <source>Enter opens the review</source>
        <translation>Enter เปิดทบทวน</translation>
    </message>
    <message>
        <source>Library %1</source>
        <translation>คลังแผน %1</translation>
    </message>
    <message>
        <source>Tambon Canvas</source>
        <translation>แคนวาสชุมชน</translation>
    </message>
    <message>
        <source>Add a folder of plans</source>
        <translation>เพิ่มโฟลเดอร์แผน</translation>
    </message>
    <message>
        <source>Add plans</source>
        <translation>เพิ่มแผน</translation>
    </message>
    <message>
        <source>Plans, ZIP and PDF (*.cbmc *.zip *.pdf *.CBMC *.ZIP *.PDF);;All files (*)</source>
        <translation>แผน ZIP และ PDF (*.cbmc *.zip *.pdf *.CBMC *.ZIP *.PDF);;ทุกไฟล์ (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) added.</source>
        <translation><numerusform>เพิ่มแล้ว %n แผน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them a further version of a plan that was here.</source>
        <translation><numerusform>ในนั้นเป็นฉบับใหม่ของแผนที่มีอยู่ %n แผน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation><numerusform>มีอยู่แล้ว %n แผน</numerusform></translation>
    </message>
    <message>
        <source>Stopped: adding the same folder again goes on from here.</source>
        <translation>หยุดแล้ว เพิ่มโฟลเดอร์เดิมอีกครั้งจะอ่านต่อจากตรงนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation><numerusform>อ่านไม่ได้ %n ไฟล์</numerusform></translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>ดูว่าไฟล์ใด</translation>
    </message>
</context>
<context>
    <name>tambon::LinkNotesDialog</name>
    <message>
        <source>Notes by step</source>
        <translation>โน้ตตามขั้น</translation>
    </message>
    <message>
        <source>Link with notes</source>
        <translation>เชื่อมกับโน้ต</translation>
    </message>
    <message>
        <source>Which notes does “%1” belong to?</source>
        <translation>“%1” เกี่ยวกับโน้ตใบไหน</translation>
    </message>
    <message>
        <source>There are no notes on the canvas yet.</source>
        <translation>บนแคนวาสยังไม่มีโน้ต</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>เชื่อม</translation>
    </message>
</context>
<context>
    <name>tambon::LoopRing</name>
    <message>
        <source>The loop of six stations</source>
        <translation>วงจรหกสถานี</translation>
    </message>
    <message>
        <source>What happens at each of the six stations. A click marks a station's lines in the table below.</source>
        <translation>แต่ละสถานีทำอะไร คลิกแล้วแถวของสถานีนั้นในตารางข้างล่างจะถูกเลือก</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>ยังไม่มี</translation>
    </message>
</context>
<context>
    <name>tambon::LoopView</name>
    <message>
        <source>Type what happens</source>
        <translation>พิมพ์สิ่งที่ทำ</translation>
    </message>
    <message>
        <source>Stations of the loop</source>
        <translation>สถานีในวงจร</translation>
    </message>
    <message>
        <source>What is done at the stations of the district's loop, where and by whom. A new line goes to the first station that is still open.</source>
        <translation>แต่ละสถานีในวงจรของอำเภอทำอะไร ที่ไหน โดยใคร แถวใหม่จะไปอยู่ที่สถานีแรกที่ยังว่าง</translation>
    </message>
    <message>
        <source>In the list of places</source>
        <translation>ตรงกับรายชื่อพื้นที่</translation>
    </message>
    <message>
        <source>Type a place, such as ตำบลท่าเสา อำเภอไทรโยค จังหวัดกาญจนบุรี</source>
        <translation>พิมพ์พื้นที่ เช่น ตำบลท่าเสา อำเภอไทรโยค จังหวัดกาญจนบุรี</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Where the group works, with which two or three sub-districts it joins, and which district manages the loop. A place that the list does not know is kept as written.</source>
        <translation>กลุ่มทำงานที่ใด บูรณาการกับตำบลใดสองสามตำบล และอำเภอใดจัดการวงจร พื้นที่ที่ไม่มีในรายชื่อจะเก็บไว้ตามที่เขียน</translation>
    </message>
</context>
<context>
    <name>tambon::MainWindow</name>
    <message>
        <source>File(&amp;F)</source>
        <translation>แฟ้ม(&amp;F)</translation>
    </message>
    <message>
        <source>Edit(&amp;E)</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>View(&amp;V)</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>Plan(&amp;P)</source>
        <translation>แผน(&amp;P)</translation>
    </message>
    <message>
        <source>Help(&amp;H)</source>
        <translation>ช่วยเหลือ(&amp;H)</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>แผนใหม่…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>เปิด…</translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation>แผนตัวอย่าง</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>บันทึกฉบับ</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>บันทึกสำเนา…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>ฉบับย้อนหลัง…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Plan details</source>
        <translation>ข้อมูลแผน</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>ปิดแผน</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>ตรวจแผน</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ตัวอักษรใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ตัวอักษรเล็กลง</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>ขนาดปกติ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>ส่วนถัดไป</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>แถบเครื่องมือ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>เลิกทำ %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>ทำซ้ำ %1</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>กำลังพิมพ์…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>บันทึกแล้ว %1 น.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation><numerusform>มีเรื่องให้ดู %n เรื่อง</numerusform></translation>
    </message>
    <message>
        <source>Tambon Canvas</source>
        <translation>แคนวาสชุมชน</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>ข้อมูลตัวอย่าง</translation>
    </message>
    <message>
        <source>Plans (*.cbmc)</source>
        <translation>แผน (*.cbmc)</translation>
    </message>
    <message>
        <source>The text you are typing could not be saved. Close and lose it?</source>
        <translation>ข้อความที่กำลังพิมพ์ยังบันทึกไม่ได้ จะปิดและทิ้งข้อความนี้หรือไม่</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>อยู่ต่อ</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>ปิดและทิ้ง</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>เปิดแผน</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>บันทึก %1</translation>
    </message>
    <message>
        <source>Version “%1” is marked. Everything before it can be brought back.</source>
        <translation>ทำเครื่องหมายฉบับ “%1” แล้ว เรียกกลับมาได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>บันทึกสำเนา</translation>
    </message>
    <message>
        <source>This is the plan's own file: it is saved already.</source>
        <translation>นี่คือไฟล์ของแผนนี้เอง บันทึกอยู่แล้ว</translation>
    </message>
    <message>
        <source>You now work in the copy %1.</source>
        <translation>ตอนนี้ทำงานอยู่ในสำเนา %1</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>ตัวอักษรเข้มบนพื้นสว่าง</translation>
    </message>
    <message>
        <source>Light text on a dark ground; notes stay paper</source>
        <translation>ตัวอักษรสว่างบนพื้นมืด ส่วนโน้ตยังเป็นสีกระดาษ</translation>
    </message>
    <message>
        <source>Light or dark as this computer is set, and changing with it</source>
        <translation>สว่างหรือมืดตามที่เครื่องนี้ตั้งไว้ และเปลี่ยนตาม</translation>
    </message>
    <message>
        <source>White and yellow on black, or the high contrast colours this computer is set to</source>
        <translation>ขาวและเหลืองบนดำ หรือสีตัดกันสูงที่เครื่องนี้ตั้งไว้</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ตัดกันสูง</translation>
    </message>
    <message>
        <source>Workshop(&amp;W)</source>
        <translation>เวที(&amp;W)</translation>
    </message>
    <message>
        <source>Show the plan to the room, on the projector if there is one (F5)</source>
        <translation>แสดงแผนให้ทั้งห้องดู ขึ้นจอโปรเจกเตอร์ถ้าต่ออยู่ (F5)</translation>
    </message>
    <message>
        <source>Open a recent plan</source>
        <translation>เปิดแผนล่าสุด</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>ประวัติการแก้ไข…</translation>
    </message>
    <message>
        <source>The plan as a story</source>
        <translation>เล่าแผนเป็นเรื่อง</translation>
    </message>
    <message>
        <source>Every step with its time; goes back or on to any of them</source>
        <translation>ทุกขั้นพร้อมเวลา ย้อนกลับหรือไปยังขั้นใดก็ได้</translation>
    </message>
    <message>
        <source>The plan told along its links, with what it does not say</source>
        <translation>แผนเล่าเป็นเรื่องตามเส้นเชื่อม พร้อมบอกสิ่งที่แผนยังไม่ได้บอก</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สีของจอ</translation>
    </message>
    <message>
        <source>End presenting</source>
        <translation>เลิกนำเสนอ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>นำเสนอ</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>ล้างรายการ</translation>
    </message>
    <message>
        <source>Forgets the plans that are not pinned; their files stay</source>
        <translation>เอาแผนที่ไม่ได้ปักหมุดออกจากรายการ ไฟล์ยังอยู่ที่เดิม</translation>
    </message>
    <message>
        <source>The projector is gone and presenting has ended. The plan is as it was.</source>
        <translation>จอโปรเจกเตอร์หลุด จึงเลิกนำเสนอแล้ว แผนยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Present on this screen</source>
        <translation>นำเสนอบนจอนี้</translation>
    </message>
    <message>
        <source>A second screen is there.</source>
        <translation>พบจอที่สอง</translation>
    </message>
    <message>
        <source>Present on it</source>
        <translation>นำเสนอบนจอนั้น</translation>
    </message>
    <message>
        <source>Opens the check, which says what does not hold together yet.</source>
        <translation>เปิดหน้าตรวจแผน ซึ่งบอกว่าอะไรยังไม่สอดคล้องกัน</translation>
    </message>
    <message>
        <source>%1 for others</source>
        <extracomment>%1 is the proposed name of a plan's file</extracomment>
        <translation>%1_สำหรับคนอื่น</translation>
    </message>
    <message>
        <source>Save a copy for others</source>
        <translation>บันทึกสำเนาให้คนอื่น</translation>
    </message>
    <message>
        <source>Plan (*.cbmc)</source>
        <translation>แผน (*.cbmc)</translation>
    </message>
    <message>
        <source>This is the plan's own file. Choose another name for the copy.</source>
        <translation>นี่คือไฟล์ของแผนเอง ตั้งชื่อสำเนาเป็นชื่ออื่น</translation>
    </message>
    <message>
        <source>The copy for others is %1. Look through it once: pictures may show faces.</source>
        <translation>สำเนาให้คนอื่นอยู่ที่ %1 เปิดดูสักรอบ เพราะในรูปอาจเห็นหน้าคน</translation>
    </message>
    <message>
        <source>Save a copy for others…</source>
        <translation>บันทึกสำเนาให้คนอื่น…</translation>
    </message>
    <message>
        <source>People in this file…</source>
        <translation>บุคคลในแฟ้มนี้…</translation>
    </message>
    <message>
        <source>A plan without names, telephone numbers, history and versions, to give away</source>
        <translation>แผนที่ไม่มีชื่อคน เบอร์โทรศัพท์ ประวัติ และฉบับเก่า สำหรับส่งให้คนอื่น</translation>
    </message>
    <message>
        <source>Who stands in this plan and where; erases one of them everywhere</source>
        <translation>มีใครอยู่ในแผนนี้บ้าง อยู่ตรงไหน และลบออกทุกแห่งได้</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>รวมกับอีกสำเนา…</translation>
    </message>
    <message>
        <source>Puts another copy of this plan together with this one, as one step</source>
        <translation>รวมอีกสำเนาของแผนนี้เข้ากับแผนนี้ เป็นขั้นเดียว</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>เปิดผลทบทวน…</translation>
    </message>
    <message>
        <source>Takes the review file that a reader sent into this plan</source>
        <translation>นำแฟ้มผลทบทวนที่ผู้ทบทวนส่งมาเข้าแผนนี้</translation>
    </message>
    <message>
        <source>Bring in a table…</source>
        <translation>นำตารางเข้า…</translation>
    </message>
    <message>
        <source>Rows of a CSV or XLSX file become notes, capital, partners, products, income, costs, households, courses or centres</source>
        <translation>แถวในไฟล์ CSV หรือ XLSX กลายเป็นโน้ต ทุน ภาคี สินค้า รายได้ ค่าใช้จ่าย ครัวเรือน หลักสูตร หรือศูนย์</translation>
    </message>
    <message>
        <source>A plan is being presented</source>
        <translation>กำลังนำเสนอแผน</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>นำตารางเข้า</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>ตาราง (*.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>tambon::MapView</name>
    <message>
        <source>Choose who it starts from</source>
        <translation>เลือกว่าเริ่มจากใคร</translation>
    </message>
    <message>
        <source>Relations between groups</source>
        <translation>ความสัมพันธ์ระหว่างกลุ่ม</translation>
    </message>
    <message>
        <source>Who trades with, supplies or learns from whom. “Our own group” is the group of this plan.</source>
        <translation>ใครค้าขาย ส่งของ หรือเรียนรู้จากใคร “กลุ่มของเรา” คือกลุ่มของแผนนี้</translation>
    </message>
    <message>
        <source>Who walks with us? Write partners in the view “Partners”; here they come on a map.</source>
        <translation>ใครเดินไปกับเราบ้าง เขียนภาคีในมุมมอง “ภาคี” แล้วจะมาอยู่บนแผนที่นี้</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) walk with us</source>
        <translation><numerusform>มีภาคี %n ราย</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) noted</source>
        <translation><numerusform>จดความสัมพันธ์ไว้ %n เรื่อง</numerusform></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The map shows the first %1 groups and %2 relations; the table has all.</source>
        <translation>แผนที่แสดง %1 ภาคีแรก และ %2 ความสัมพันธ์แรก ในตารางมีครบทุกรายการ</translation>
    </message>
</context>
<context>
    <name>tambon::MarginsCard</name>
    <message>
        <source>Baht of each unit</source>
        <translation>บาทต่อหน่วย</translation>
    </message>
    <message>
        <source>Who keeps how much of each unit (price out − price in − own cost)</source>
        <translation>ใครได้เท่าไรจากของหนึ่งหน่วย (ราคาขาย − ราคาซื้อ − ต้นทุนเอง)</translation>
    </message>
    <message>
        <source>What each actor keeps</source>
        <translation>ส่วนที่แต่ละฝ่ายได้</translation>
    </message>
    <message>
        <source>The figures of the bars above, with the price that the buyer pays and the share that stays in the community.</source>
        <translation>ตัวเลขของแท่งข้างบน พร้อมราคาที่ผู้ซื้อจ่าย และส่วนที่อยู่ในชุมชน</translation>
    </message>
    <message>
        <source>What each actor keeps of a unit</source>
        <translation>ส่วนที่แต่ละฝ่ายได้จากของหนึ่งหน่วย</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>The buyer pays</source>
        <translation>ผู้ซื้อจ่าย</translation>
    </message>
    <message>
        <source>Stays in the community</source>
        <translation>อยู่ในชุมชน</translation>
    </message>
    <message>
        <source>of 100 baht</source>
        <translation>จาก 100 บาท</translation>
    </message>
</context>
<context>
    <name>tambon::MeasureDialog</name>
    <message>
        <source>Measure a goal</source>
        <translation>วัดผลเป้าหมาย</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Deletes the selected rows (Del).</source>
        <translation>ลบแถวที่เลือก (Del)</translation>
    </message>
</context>
<context>
    <name>tambon::MemberCountSection</name>
    <message>
        <source>Number of members</source>
        <translation>จำนวนสมาชิก</translation>
    </message>
    <message>
        <source>Add count</source>
        <translation>เพิ่มจำนวน</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>ณ วันที่</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก (คน)</translation>
    </message>
    <message>
        <source>%L1 people</source>
        <translation>%L1 คน</translation>
    </message>
</context>
<context>
    <name>tambon::MembersSection</name>
    <message>
        <source>Members of the working group</source>
        <translation>รายชื่อคณะทำงาน</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>เพิ่มคน</translation>
    </message>
    <message>
        <source>Names are personal data and may be left out: a role alone is enough.</source>
        <translation>ชื่อเป็นข้อมูลส่วนบุคคล ไม่ใส่ก็ได้ ใส่เฉพาะหน้าที่ก็พอ</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>ชื่อ (ไม่ใส่ก็ได้)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>หน้าที่</translation>
    </message>
    <message>
        <source>Name, person %1</source>
        <translation>ชื่อ คนที่ %1</translation>
    </message>
    <message>
        <source>Role, person %1</source>
        <translation>หน้าที่ คนที่ %1</translation>
    </message>
</context>
<context>
    <name>tambon::MergeDialog</name>
    <message>
        <source>Merge another copy</source>
        <translation>รวมกับอีกสำเนา</translation>
    </message>
    <message>
        <source>Plan (*.cbmc)</source>
        <translation>แผน (*.cbmc)</translation>
    </message>
    <message>
        <source>%1 holds nothing that this plan does not have already.</source>
        <translation>%1 ไม่มีอะไรที่แผนนี้ยังไม่มี</translation>
    </message>
    <message>
        <source>%1 is merged into this plan as one step. Undo takes it back; the other file stays as it is.</source>
        <translation>รวม %1 เข้ากับแผนนี้แล้วเป็นขั้นเดียว เลิกทำได้ ไฟล์อีกสำเนายังเหมือนเดิม</translation>
    </message>
    <message>
        <source>This plan and %1</source>
        <translation>แผนนี้กับ %1</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>จุดที่ขัดกัน</translation>
    </message>
    <message>
        <source>Arrow keys go from conflict to conflict; 1, 2 and 3 choose. A decided one has a mark.</source>
        <translation>ปุ่มลูกศรไปทีละจุด กด 1 2 หรือ 3 เพื่อเลือก จุดที่ตัดสินแล้วมีเครื่องหมาย</translation>
    </message>
    <message>
        <source>What the other copy brings</source>
        <translation>สิ่งที่มาจากอีกสำเนา</translation>
    </message>
    <message>
        <source>Everything that changes in this plan when you merge.</source>
        <translation>ทุกอย่างในแผนนี้ที่จะเปลี่ยนเมื่อรวม</translation>
    </message>
    <message>
        <source>This plan's in all</source>
        <translation>ใช้ของแผนนี้ทุกจุด</translation>
    </message>
    <message>
        <source>The other copy's in all</source>
        <translation>ใช้ของอีกสำเนาทุกจุด</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>In every conflict what this plan says is taken.</source>
        <translation>ทุกจุดที่ขัดกันใช้ตามแผนนี้</translation>
    </message>
    <message>
        <source>In every conflict what the other copy says is taken.</source>
        <translation>ทุกจุดที่ขัดกันใช้ตามอีกสำเนา</translation>
    </message>
    <message>
        <source>Puts both copies together as one step; undo takes it back.</source>
        <translation>รวมสองสำเนาเป็นขั้นเดียว เลิกทำได้</translation>
    </message>
    <message>
        <source>Closes this window; nothing is taken.</source>
        <translation>ปิดหน้าต่างนี้ ไม่นำอะไรมา</translation>
    </message>
    <message>
        <source>Nothing in this plan changes.</source>
        <translation>แผนนี้ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>This takes from the other copy: %1</source>
        <translation>จะนำมาจากอีกสำเนา: %1</translation>
    </message>
    <message>
        <source>There is nothing to decide: the two copies go together.</source>
        <translation>ไม่มีอะไรต้องตัดสิน สองสำเนาเข้ากันได้</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>ตัดสินครบทุกจุดแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide; what you leave stays as this plan has it.</source>
        <translation><numerusform>เหลือ %n จุดให้ตัดสิน จุดที่ไม่เลือกจะคงไว้ตามแผนนี้</numerusform></translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>แผนนี้</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>อีกสำเนา</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ทั้งสองอย่าง</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>ตัดสินแล้ว: %1</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>รอตัดสิน</translation>
    </message>
</context>
<context>
    <name>tambon::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
</context>
<context>
    <name>tambon::MonitoringView</name>
    <message>
        <source>What is monitored</source>
        <translation>ติดตามเรื่องใด</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>การเยี่ยม</translation>
    </message>
    <message>
        <source>One monitoring visit a row: how many came and were asked, about which activity.</source>
        <translation>แถวละหนึ่งการเยี่ยม มากี่คน ถามกี่คน เรื่องกิจกรรมใด</translation>
    </message>
    <message>
        <source>Choose a visit to say what was seen</source>
        <translation>เลือกการเยี่ยม เพื่อบอกว่าเห็นอะไร</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>การเยี่ยมวันที่ %1</translation>
    </message>
    <message>
        <source>Visits to see how the work goes.</source>
        <translation>ไปเยี่ยมเพื่อดูว่างานไปถึงไหน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Type an obstacle and press Enter</source>
        <translation>พิมพ์อุปสรรค แล้วกด Enter</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>แก้แล้ว</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ยังไม่แก้</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>อุปสรรค</translation>
    </message>
    <message>
        <source>One obstacle a row. It is open until a day stands under “Solved on”.</source>
        <translation>แถวละหนึ่งอุปสรรค ถือว่ายังไม่แก้จนกว่าจะมีวันที่ในช่อง “แก้เสร็จเมื่อ”</translation>
    </message>
    <message>
        <source>Choose an obstacle to say what is done about it</source>
        <translation>เลือกอุปสรรค เพื่อบอกว่าแก้อย่างไร</translation>
    </message>
    <message>
        <source>What stands in the way, and what is done about it.</source>
        <translation>อะไรติดขัด และแก้อย่างไร</translation>
    </message>
    <message>
        <source>Type an instalment</source>
        <translation>พิมพ์งวด</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>งวดเงิน</translation>
    </message>
    <message>
        <source>Money that a funder pays in parts: when it is due, when it came, what is spent, when it is closed.</source>
        <translation>เงินที่ผู้ให้ทุนจ่ายเป็นงวด กำหนดเมื่อไร มาเมื่อไร ใช้ไปเท่าไร ปิดงวดเมื่อไร</translation>
    </message>
    <message>
        <source>Money that comes in parts.</source>
        <translation>เงินที่มาเป็นงวด</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>แผนกับผลจริง</translation>
    </message>
    <message>
        <source>Type a report and press Enter</source>
        <translation>พิมพ์ชื่อรายงาน แล้วกด Enter</translation>
    </message>
    <message>
        <source>late</source>
        <translation>ล่าช้า</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>One report of a period a row. What was planned and what became of it stands below.</source>
        <translation>แถวละหนึ่งรายงานของช่วงเวลา แผนและผลจริงอยู่ด้านล่าง</translation>
    </message>
    <message>
        <source>Choose a report to write its lines</source>
        <translation>เลือกรายงาน เพื่อเขียนรายการ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>เทียบกัน</translation>
    </message>
    <message>
        <source>Type what was planned</source>
        <translation>พิมพ์สิ่งที่วางแผนไว้</translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation>แผนเทียบกับผลจริง</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>รายการในรายงาน</translation>
    </message>
    <message>
        <source>An activity, money or an indicator a row: what was planned, and what became of it.</source>
        <translation>แถวละหนึ่งกิจกรรม เงิน หรือตัวชี้วัด วางแผนไว้อย่างไร และผลเป็นอย่างไร</translation>
    </message>
    <message>
        <source>What was planned for a period, and what became of it.</source>
        <translation>ช่วงนั้นวางแผนอะไร และผลเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Baht</source>
        <translation>บาท</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>ใช้ไป</translation>
    </message>
    <message>
        <source>Not spent</source>
        <translation>ยังไม่ใช้</translation>
    </message>
    <message>
        <source>Over plan</source>
        <translation>เกินแผน</translation>
    </message>
    <message>
        <source>%1: planned %2, spent %3</source>
        <translation>%1: แผน %2 ใช้ไป %3</translation>
    </message>
    <message>
        <source>Planned and spent by report</source>
        <translation>แผนกับเงินที่ใช้ แยกตามรายงาน</translation>
    </message>
    <message>
        <source>Visits, obstacles, money in parts, and reports of what was planned and what became of it.</source>
        <translation>การเยี่ยม อุปสรรค งวดเงิน และรายงานแผนเทียบกับผลจริง</translation>
    </message>
    <message>
        <source>Type a day</source>
        <translation>พิมพ์วันที่</translation>
    </message>
</context>
<context>
    <name>tambon::MonthEdit</name>
    <message>
        <source>e.g. มี.ค. 2570</source>
        <translation>เช่น มี.ค. 2570</translation>
    </message>
</context>
<context>
    <name>tambon::MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Whether it is in this month</source>
        <translation>มีในเดือนนี้หรือไม่</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>ทุกเดือน</translation>
    </message>
    <message>
        <source>Ticks all twelve months</source>
        <translation>เลือกทั้งสิบสองเดือน</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บ</translation>
    </message>
</context>
<context>
    <name>tambon::NavigationRail</name>
    <message>
        <source>Our plan</source>
        <translation>แผนของเรา</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>แคนวาส</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>ทุนชุมชน</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Plan details</source>
        <translation>ข้อมูลแผน</translation>
    </message>
    <message>
        <source>Send the plan</source>
        <translation>ส่งแผน</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ตรวจแผน</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation><numerusform>%1, มีเรื่องให้ดู %n เรื่อง</numerusform></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>เวที</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>รูปเวที</translation>
    </message>
    <message>
        <source>Run the workshop</source>
        <translation>จัดเวที</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Products, partners</source>
        <translation>สินค้า ภาคี</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Plan frame</source>
        <translation>กรอบแผน</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>การประเมิน</translation>
    </message>
    <message>
        <source>Review results</source>
        <translation>ผลทบทวน</translation>
    </message>
</context>
<context>
    <name>tambon::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>แผนใหม่</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>ชื่อแผน</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>ชื่อองค์กร</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>Fiscal year (BE)</source>
        <translation>ปีงบประมาณ (พ.ศ.)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ชื่อไฟล์</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>สร้างแผน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Folder for the plan</source>
        <translation>โฟลเดอร์เก็บแผน</translation>
    </message>
    <message>
        <source>Give the plan a title; it can be changed at any time.</source>
        <translation>ตั้งชื่อแผนก่อน เปลี่ยนภายหลังได้เสมอ</translation>
    </message>
</context>
<context>
    <name>tambon::NoteActions</name>
    <message>
        <source>Merge</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Makes one titled group of the selected notes. Their words and votes stay in it.</source>
        <translation>รวมโน้ตที่เลือกเป็นกลุ่มเดียวที่มีชื่อ ข้อความและคะแนนโหวตเดิมยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>แยก</translation>
    </message>
    <message>
        <source>Takes a group apart, or makes several notes of one: at the cursor, or line by line.</source>
        <translation>แยกกลุ่มออก หรือแยกโน้ตหนึ่งใบเป็นหลายใบ ตรงเคอร์เซอร์หรือทีละบรรทัด</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>Puts a copy of each selected note after it.</source>
        <translation>วางสำเนาไว้หลังโน้ตที่เลือกแต่ละใบ</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>พักไว้ที่จอด</translation>
    </message>
    <message>
        <source>Moves the selected notes to the parking lot, for later.</source>
        <translation>ย้ายโน้ตที่เลือกไปที่จอดความคิด ไว้คุยทีหลัง</translation>
    </message>
    <message>
        <source>Cut notes</source>
        <translation>ตัดโน้ต</translation>
    </message>
    <message>
        <source>Takes the selected notes to the clipboard.</source>
        <translation>ตัดโน้ตที่เลือกไปไว้ในคลิปบอร์ด</translation>
    </message>
    <message>
        <source>Copy notes</source>
        <translation>คัดลอกโน้ต</translation>
    </message>
    <message>
        <source>Copies the selected notes to the clipboard.</source>
        <translation>คัดลอกโน้ตที่เลือกไปไว้ในคลิปบอร์ด</translation>
    </message>
    <message>
        <source>Paste as notes</source>
        <translation>วางเป็นโน้ต</translation>
    </message>
    <message>
        <source>Makes notes of what lies on the clipboard: lines, or cells of a table.</source>
        <translation>สร้างโน้ตจากสิ่งที่คัดลอกไว้ ทั้งบรรทัดข้อความและช่องตาราง</translation>
    </message>
    <message>
        <source>Select all notes</source>
        <translation>เลือกโน้ตทั้งหมด</translation>
    </message>
    <message>
        <source>Selects the notes of this step; once more selects all.</source>
        <translation>เลือกโน้ตทั้งข้อนี้ กดอีกครั้งเลือกทุกข้อ</translation>
    </message>
    <message>
        <source>Show or hide the group's notes</source>
        <translation>แสดงหรือซ่อนโน้ตในกลุ่ม</translation>
    </message>
    <message>
        <source>Shows the words of the notes inside a group.</source>
        <translation>แสดงข้อความของโน้ตที่อยู่ในกลุ่ม</translation>
    </message>
    <message>
        <source>Copy to step</source>
        <translation>คัดลอกไปข้อ</translation>
    </message>
    <message>
        <source>Copies the selected notes to another step, without their links.</source>
        <translation>คัดลอกโน้ตที่เลือกไปอีกข้อ โดยไม่คัดลอกเส้นเชื่อม</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>รู้มาจากไหน</translation>
    </message>
    <message>
        <source>Says whether a note was guessed, asked of people or tried.</source>
        <translation>บอกว่าโน้ตนี้คาดเดา ถามคนมาแล้ว หรือลองทำแล้ว</translation>
    </message>
    <message>
        <source>Customer level</source>
        <translation>ระดับลูกค้า</translation>
    </message>
    <message>
        <source>Says how far the customer is: village to online. For step 2.</source>
        <translation>บอกว่าลูกค้าอยู่ระดับใด ตั้งแต่หมู่บ้านถึงออนไลน์ ใช้กับข้อ 2</translation>
    </message>
    <message>
        <source>Buys or receives</source>
        <translation>ผู้ซื้อหรือผู้รับบริการ</translation>
    </message>
    <message>
        <source>Says whether the customer buys or receives the service. For step 2.</source>
        <translation>บอกว่าลูกค้าเป็นผู้ซื้อหรือผู้รับบริการ ใช้กับข้อ 2</translation>
    </message>
    <message>
        <source>Say what the note holds</source>
        <translation>บอกรายละเอียดโน้ต</translation>
    </message>
    <message>
        <source>Shows and reads aloud the note's place, thread, votes and links.</source>
        <translation>แสดงและอ่านให้ฟังว่าโน้ตอยู่ตรงไหน สายอะไร ได้กี่คะแนน และเชื่อมกับอะไร</translation>
    </message>
    <message>
        <source>Deleted notes…</source>
        <translation>โน้ตที่ลบไป…</translation>
    </message>
    <message>
        <source>Shows the notes deleted since the last version and puts them back.</source>
        <translation>ดูโน้ตที่ลบไปตั้งแต่ฉบับล่าสุด และนำกลับมาได้</translation>
    </message>
    <message>
        <source>What it needs…</source>
        <translation>สิ่งที่ต้องใช้…</translation>
    </message>
    <message>
        <source>Goes to the numbers: what this activity needs, and who brings it. For step 6.</source>
        <translation>ไปหน้าตัวเลข ดูว่ากิจกรรมนี้ต้องใช้อะไร และใครออกให้ ใช้กับข้อ 6</translation>
    </message>
    <message>
        <source>About this activity…</source>
        <translation>เกี่ยวกับกิจกรรมนี้…</translation>
    </message>
    <message>
        <source>Says who does it, in which months, how soon it bears, and whether the group can do it alone. For step 6.</source>
        <translation>บอกว่าใครทำ ทำเดือนใด เห็นผลเมื่อใด และกลุ่มทำเองได้หรือไม่ ใช้กับข้อ 6</translation>
    </message>
</context>
<context>
    <name>tambon::NoteBinDialog</name>
    <message>
        <source>Put back</source>
        <translation>นำกลับมา</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>โน้ตที่ลบไป</translation>
    </message>
    <message>
        <source>No note was deleted since the last version.</source>
        <translation>ยังไม่ได้ลบโน้ตใบใดตั้งแต่ฉบับล่าสุด</translation>
    </message>
    <message>
        <source>Deleted since the last version. A note comes back to its step without its links.</source>
        <translation>โน้ตที่ลบไปตั้งแต่ฉบับล่าสุด นำกลับมาที่ข้อเดิมได้ แต่เส้นเชื่อมไม่กลับมา</translation>
    </message>
    <message>
        <source>Ctrl or Shift choose more than one</source>
        <translation>กด Ctrl หรือ Shift เพื่อเลือกหลายใบ</translation>
    </message>
    <message>
        <source>The notes deleted since the last version, the latest first.</source>
        <translation>โน้ตที่ลบไปตั้งแต่ฉบับล่าสุด ใบล่าสุดอยู่บนสุด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Puts the chosen notes back, as one step that undo takes back</source>
        <translation>นำโน้ตที่เลือกกลับมา เลิกทำได้ในครั้งเดียว</translation>
    </message>
    <message>
        <source>Puts nothing back</source>
        <translation>ไม่นำอะไรกลับมา</translation>
    </message>
</context>
<context>
    <name>tambon::NowView</name>
    <message>
        <source>The room is not running yet</source>
        <translation>เวทียังไม่เริ่ม</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>เริ่มเวที</translation>
    </message>
    <message>
        <source>Begins with the first item of the agenda. The timer waits until it is started.</source>
        <translation>เริ่มจากรายการแรกของกำหนดการ ตัวจับเวลารอจนกว่าจะกดเริ่ม</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>เปิดข้อนี้</translation>
    </message>
    <message>
        <source>Goes to the page on which this item is worked on (Ctrl+Alt+O)</source>
        <translation>ไปหน้าที่ทำรายการนี้ (Ctrl+Alt+O)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>รายการถัดไป</translation>
    </message>
    <message>
        <source>Goes on to the next item of the agenda (Ctrl+Alt+N); its timer waits until it is started</source>
        <translation>ไปรายการถัดไปของกำหนดการ (Ctrl+Alt+N) ตัวจับเวลารอจนกว่าจะกดเริ่ม</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Starts or pauses the timer (Ctrl+Space). Nothing happens by itself when the time is over.</source>
        <translation>เริ่มหรือพักตัวจับเวลา (Ctrl+Space) หมดเวลาแล้วไม่มีอะไรเลื่อนไปเอง</translation>
    </message>
    <message>
        <source>+1 minute</source>
        <translation>+1 นาที</translation>
    </message>
    <message>
        <source>Gives the room one minute more (Ctrl+Alt+1)</source>
        <translation>ให้เวลาเพิ่มหนึ่งนาที (Ctrl+Alt+1)</translation>
    </message>
    <message>
        <source>+5 minutes</source>
        <translation>+5 นาที</translation>
    </message>
    <message>
        <source>Gives the room five minutes more (Ctrl+Alt+5)</source>
        <translation>ให้เวลาเพิ่มห้านาที (Ctrl+Alt+5)</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>เริ่มนับใหม่</translation>
    </message>
    <message>
        <source>Sets the timer back to its full time and stops it (Ctrl+Alt+0)</source>
        <translation>ตั้งเวลากลับเต็มและหยุดไว้ (Ctrl+Alt+0)</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>ช่วงถัดไป</translation>
    </message>
    <message>
        <source>Goes on to the next phase of the step (Ctrl+Alt+P)</source>
        <translation>ไปช่วงถัดไปของข้อ (Ctrl+Alt+P)</translation>
    </message>
    <message>
        <source>A soft sound at one minute and at the end</source>
        <translation>มีเสียงเบา ๆ เมื่อเหลือหนึ่งนาทีและเมื่อหมดเวลา</translation>
    </message>
    <message>
        <source>The computer beeps once when a minute is left and once when the time is over</source>
        <translation>เครื่องส่งเสียงหนึ่งครั้งเมื่อเหลือหนึ่งนาที และหนึ่งครั้งเมื่อหมดเวลา</translation>
    </message>
    <message>
        <source>Room check…</source>
        <translation>ตรวจความพร้อมเวที…</translation>
    </message>
    <message>
        <source>Looks at projector, fonts, disk and battery, and shows texts to be read from the back row</source>
        <translation>ดูจอโปรเจกเตอร์ ฟอนต์ ที่ว่างในดิสก์ แบตเตอรี่ และตัวอย่างตัวอักษรให้แถวหลังลองอ่าน</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>จบเวที</translation>
    </message>
    <message>
        <source>The timer bar goes away; what was written down stays</source>
        <translation>แถบเวลาหายไป สิ่งที่จดไว้ยังอยู่</translation>
    </message>
    <message>
        <source>Nothing runs now: choose an item of the agenda</source>
        <translation>ตอนนี้ไม่มีรายการใด เลือกจากกำหนดการได้</translation>
    </message>
    <message>
        <source>Next: %1, %2 minutes</source>
        <translation>ถัดไป: %1 %2 นาที</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>นี่คือรายการสุดท้าย</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>พัก</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came</source>
        <translation><numerusform>มา %n คน</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::NumbersPage</name>
    <message>
        <source>Start with what an activity needs. Money comes last: first what we have, then who helps.</source>
        <translation>เริ่มจากสิ่งที่กิจกรรมต้องใช้ เงินคิดทีหลัง ดูก่อนว่าเรามีอะไร แล้วใครช่วยได้</translation>
    </message>
    <message>
        <source>Write the first need</source>
        <translation>เขียนสิ่งแรกที่ต้องใช้</translation>
    </message>
    <message>
        <source>Opens a line for what an activity needs.</source>
        <translation>เปิดบรรทัดให้เขียนสิ่งที่กิจกรรมต้องใช้</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>เพิ่มบรรทัด</translation>
    </message>
    <message>
        <source>Opens the line for a new income or a new need.</source>
        <translation>เปิดบรรทัดใหม่สำหรับรายได้หรือสิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>Pull from canvas</source>
        <translation>ดึงจากแคนวาส</translation>
    </message>
    <message>
        <source>Makes lines of the products, incomes, partners and costs that the canvas has and the numbers do not.</source>
        <translation>ทำบรรทัดจากสินค้า รายได้ ภาคี และค่าใช้จ่ายที่มีในแคนวาสแต่ยังไม่มีในหน้านี้</translation>
    </message>
    <message>
        <source>Who brings it…</source>
        <translation>ใครออกให้…</translation>
    </message>
    <message>
        <source>Says which capital and which partners bring the chosen need, so that less cash is needed.</source>
        <translation>บอกว่าทุนใดและภาคีใดออกให้ จะได้ใช้เงินสดน้อยลง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Deletes the selected lines (Del).</source>
        <translation>ลบบรรทัดที่เลือก (Del)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>The figures of the whole plan on one page.</source>
        <translation>ตัวเลขของทั้งแผนในหน้าเดียว</translation>
    </message>
    <message>
        <source>What is sold to whom.</source>
        <translation>ขายอะไรให้ใคร</translation>
    </message>
    <message>
        <source>What the activities need, and who brings it.</source>
        <translation>กิจกรรมต้องใช้อะไร และใครออกให้</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ดูแบบ</translation>
    </message>
    <message>
        <source>Show per month or per year</source>
        <translation>ดูต่อเดือนหรือต่อปี</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>ต่อเดือน</translation>
    </message>
    <message>
        <source>A twelfth of the year.</source>
        <translation>หนึ่งในสิบสองของทั้งปี</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>ต่อปี</translation>
    </message>
    <message>
        <source>The whole year.</source>
        <translation>ทั้งปี</translation>
    </message>
    <message>
        <source>If the year is</source>
        <translation>ถ้าปีนั้น</translation>
    </message>
    <message>
        <source>Kind of year</source>
        <translation>ปีแบบใด</translation>
    </message>
    <message numerus="yes">
        <source>Income: %n line(s)</source>
        <translation><numerusform>รายได้ %n บรรทัด</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Costs: %n line(s)</source>
        <translation><numerusform>ค่าใช้จ่าย %n บรรทัด</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Guessed ≈ %n line(s)</source>
        <translation><numerusform>ตัวเลขประมาณ ≈ %n บรรทัด</numerusform></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>สรุป</translation>
    </message>
    <message>
        <source>Income %1</source>
        <translation>รายได้ %1</translation>
    </message>
    <message>
        <source>Costs %1</source>
        <translation>ค่าใช้จ่าย %1</translation>
    </message>
    <message>
        <source>Counts with the quantities, prices and costs of this kind of year.</source>
        <translation>นับด้วยจำนวน ราคา และค่าใช้จ่ายของปีแบบนี้</translation>
    </message>
    <message>
        <source>Price list…</source>
        <translation>รายการราคา…</translation>
    </message>
    <message>
        <source>Prices that many lines use: changed there, they change everywhere.</source>
        <translation>ราคาที่หลายบรรทัดใช้ร่วมกัน แก้ที่เดียวเปลี่ยนทุกบรรทัด</translation>
    </message>
    <message>
        <source>Which figures are shown</source>
        <translation>ดูตัวเลขเรื่องใด</translation>
    </message>
    <message>
        <source>Cash through the year, good and bad years, and what else the figures tell.</source>
        <translation>เงินสดตลอดปี ปีดีปีไม่ดี และตัวเลขบอกอะไรอีกบ้าง</translation>
    </message>
    <message>
        <source>Who gets what of what is left over.</source>
        <translation>รายเหลือแบ่งให้ใครเท่าไร</translation>
    </message>
    <message>
        <source>Several years, loans and the rate of return.</source>
        <translation>หลายปี เงินกู้ และอัตราผลตอบแทน</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>แนวโน้ม</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>แบ่งปัน</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>หลายปี</translation>
    </message>
</context>
<context>
    <name>tambon::NumbersSummary</name>
    <message>
        <source>Where the numbers come from</source>
        <translation>ที่มาของตัวเลข</translation>
    </message>
    <message>
        <source>Goes to how many baht are guessed, asked and measured.</source>
        <translation>ไปดูว่าคาดเดา ถามมา และวัดมาอย่างละกี่บาท</translation>
    </message>
    <message>
        <source>Cash needed before and after 7 and 8</source>
        <translation>เงินสดที่ต้องใช้ก่อนและหลังข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Less cash needed</source>
        <translation>ใช้เงินน้อยลง</translation>
    </message>
    <message>
        <source>Where the numbers come from (baht a year)</source>
        <translation>ที่มาของตัวเลข (บาทต่อปี)</translation>
    </message>
    <message>
        <source>Cash needed a month, before and after 7 and 8</source>
        <translation>เงินสดที่ต้องใช้ต่อเดือน ก่อนและหลังข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Cash needed a year, before and after 7 and 8</source>
        <translation>เงินสดที่ต้องใช้ต่อปี ก่อนและหลังข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>7 what we have: %1</source>
        <translation>ข้อ 7 ของที่มี: %1</translation>
    </message>
    <message>
        <source>8 partners: %1</source>
        <translation>ข้อ 8 ภาคี: %1</translation>
    </message>
    <message>
        <source>%1 baht</source>
        <translation>%1 บาท</translation>
    </message>
    <message>
        <source>about %1 baht of every 100</source>
        <translation>ราว %1 บาทจากทุก 100 บาท</translation>
    </message>
    <message>
        <source>(baht a month)</source>
        <translation>(บาท/เดือน)</translation>
    </message>
    <message>
        <source>(baht a year)</source>
        <translation>(บาท/ปี)</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>ค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>รายเหลือ</translation>
    </message>
    <message>
        <source>the plan: %1 %2</source>
        <translation>แผนตั้งไว้ %1 %2</translation>
    </message>
    <message>
        <source>without 7 and 8: %1 %2</source>
        <translation>ถ้าไม่มีข้อ 7 และ 8 ต้องมี %1 %2</translation>
    </message>
    <message>
        <source>without 7 and 8: always at a loss</source>
        <translation>ถ้าไม่มีข้อ 7 และ 8 จะขาดทุนเสมอ</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <translation>ราว %1 ถึง %2</translation>
    </message>
    <message>
        <source>Income: %1 — %2</source>
        <translation>รายได้: %1 — %2</translation>
    </message>
    <message>
        <source>Worth of all needs: %1 — cash a year %2</source>
        <translation>มูลค่าสิ่งที่ต้องใช้ทั้งหมด: %1 — เงินสดต่อปี%2</translation>
    </message>
    <message>
        <source>Income, costs and what is left by month</source>
        <translation>รายได้ ค่าใช้จ่าย และรายเหลือแต่ละเดือน</translation>
    </message>
    <message>
        <source>The figures of the bars above, month by month, with the whole year at the end.</source>
        <translation>ตัวเลขของกราฟข้างบนทีละเดือน ช่องสุดท้ายคือทั้งปี</translation>
    </message>
    <message>
        <source>Each month of the year</source>
        <translation>แต่ละเดือนของปี</translation>
    </message>
    <message>
        <source>(baht)</source>
        <translation>(บาท)</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>ทั้งปี</translation>
    </message>
</context>
<context>
    <name>tambon::OfferBar</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>ปิดแถบนี้</translation>
    </message>
    <message>
        <source>Closes this row. Nothing in the plan changes.</source>
        <translation>ปิดแถบนี้ แผนไม่เปลี่ยนแปลง</translation>
    </message>
</context>
<context>
    <name>tambon::OrganisationSection</name>
    <message>
        <source>Organisation</source>
        <translation>องค์กร</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>ชื่อองค์กร</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>ประเภทองค์กร</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>เลขทะเบียน</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>ก่อตั้งเมื่อ</translation>
    </message>
</context>
<context>
    <name>tambon::OutlookView</name>
    <message>
        <source>Is there always enough cash?</source>
        <translation>เงินสดพอตลอดปีไหม</translation>
    </message>
    <message>
        <source>How many baht the group has before the first month.</source>
        <translation>ก่อนเดือนแรก กลุ่มมีเงินสดกี่บาท</translation>
    </message>
    <message>
        <source>Among how many households what is left over is shared; empty if it is not known.</source>
        <translation>รายเหลือแบ่งกันกี่ครัวเรือน ถ้ายังไม่รู้ให้เว้นว่าง</translation>
    </message>
    <message>
        <source>Cash of twelve months</source>
        <translation>เงินสดสิบสองเดือน</translation>
    </message>
    <message>
        <source>The figures of the bars above: what comes in and goes out in each month, and the cash at its end.</source>
        <translation>ตัวเลขของกราฟข้างบน แต่ละเดือนรับเท่าไร จ่ายเท่าไร และสิ้นเดือนเหลือเงินสดเท่าไร</translation>
    </message>
    <message>
        <source>What else the figures tell</source>
        <translation>ตัวเลขบอกอะไรอีก</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>ที่มาของตัวเลข</translation>
    </message>
    <message>
        <source>Goes to how many baht are guessed, asked and measured.</source>
        <translation>ไปดูว่าคาดเดา ถามมา และวัดมาอย่างละกี่บาท</translation>
    </message>
    <message>
        <source>Good and bad years side by side</source>
        <translation>ปีดีและปีไม่ดีเทียบกัน</translation>
    </message>
    <message>
        <source>Income, costs, what is left over and the lowest cash of each kind of year.</source>
        <translation>รายได้ ค่าใช้จ่าย รายเหลือ และเงินสดต่ำสุดของปีแต่ละแบบ</translation>
    </message>
    <message>
        <source>Our own kinds of year</source>
        <translation>ปีแบบที่กลุ่มคิดเอง</translation>
    </message>
    <message>
        <source>Say what happens: 80 under Sold means a fifth less is sold than planned. The plan itself does not change.</source>
        <translation>บอกว่าเกิดอะไรขึ้น เช่น ยอดขาย 80 คือขายได้น้อยกว่าแผนหนึ่งในห้า ตัวแผนไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Start from good and bad</source>
        <translation>เริ่มจากปีดีและปีไม่ดี</translation>
    </message>
    <message>
        <source>Writes the good and the bad year as rows of the plan, to be changed as the group sees it.</source>
        <translation>เขียนปีดีและปีไม่ดีลงในแผน แล้วแก้ตามที่กลุ่มเห็น</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>ค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>รายเหลือ</translation>
    </message>
    <message>
        <source>Type a kind of year and press Enter</source>
        <translation>พิมพ์ชื่อปีแบบนั้นแล้วกด Enter</translation>
    </message>
    <message>
        <source>One kind of year a row: how much is sold, at which prices, at which costs, in percent of the plan. Beside it what comes out.</source>
        <translation>แถวละหนึ่งแบบ ยอดขาย ราคาขาย และต้นทุนเป็นร้อยละของแผน ช่องข้าง ๆ คือผลที่ได้</translation>
    </message>
    <message>
        <source>If price or quantity change</source>
        <translation>ถ้าราคาหรือยอดขายเปลี่ยน</translation>
    </message>
    <message>
        <source>What is left over in a year. Down: the price; across: how much is sold, in percent of the plan. A striped edge and a minus mark a loss.</source>
        <translation>รายเหลือต่อปี แนวตั้งคือราคา แนวนอนคือยอดขาย เป็นร้อยละของแผน ช่องที่มีแถบลายและเครื่องหมายลบคือขาดทุน</translation>
    </message>
    <message>
        <source>Several years</source>
        <translation>คิดหลายปี</translation>
    </message>
    <message>
        <source>Count several years, loans and the rate of return</source>
        <translation>คิดหลายปี เงินกู้ และอัตราผลตอบแทน</translation>
    </message>
    <message>
        <source>Opens the view Years. It is part of the plan and can be undone.</source>
        <translation>เปิดหน้าหลายปี เป็นส่วนหนึ่งของแผนและเลิกทำได้</translation>
    </message>
    <message>
        <source>Not needed for most groups; a bank or a fund may ask for it.</source>
        <translation>กลุ่มส่วนใหญ่ไม่ต้องใช้ ธนาคารหรือกองทุนอาจขอดู</translation>
    </message>
    <message>
        <source>Cash at the end of each month</source>
        <translation>เงินสดสิ้นเดือน</translation>
    </message>
    <message>
        <source>(baht)</source>
        <translation>(บาท)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>จ่าย</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>ซื้อครั้งเดียว</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>เงินกู้</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>เงินสด</translation>
    </message>
    <message>
        <source>Without what 7 and 8 bring: %1</source>
        <translation>ถ้าไม่มีข้อ 7 และ 8: %1</translation>
    </message>
    <message>
        <source>Nothing is put aside for tools: none says how many years it lasts.</source>
        <translation>ยังไม่ต้องเก็บเงินไว้ซื้อเครื่องมือใหม่ เพราะยังไม่มีรายการใดบอกอายุใช้งาน</translation>
    </message>
    <message>
        <source>Put aside %1 baht a year to buy tools again when they are worn out.</source>
        <translation>ควรเก็บปีละ %1 บาท ไว้ซื้อเครื่องมือใหม่เมื่อของเดิมหมดอายุ</translation>
    </message>
    <message>
        <source>No cash goes into things bought once, so nothing has to come back.</source>
        <translation>ไม่ได้จ่ายเงินสดซื้อของครั้งเดียว จึงไม่มีเงินที่ต้องคืนทุน</translation>
    </message>
    <message numerus="yes">
        <source>What was paid for things bought once has come back after %n month(s).</source>
        <translation><numerusform>เงินที่ซื้อของครั้งเดียวคืนทุนใน %n เดือน</numerusform></translation>
    </message>
    <message>
        <source>What was paid for things bought once does not come back from what is left over.</source>
        <translation>เงินที่ซื้อของครั้งเดียวไม่คืนทุนจากรายเหลือ</translation>
    </message>
    <message>
        <source>For each household that shares, %1 baht are left over a year.</source>
        <translation>ครัวเรือนที่ร่วมได้รายเหลือปีละ %1 บาทต่อครัวเรือน</translation>
    </message>
    <message>
        <source>Write how many households share, and the page counts what each gets.</source>
        <translation>เขียนจำนวนครัวเรือนที่ร่วม แล้วหน้านี้จะคิดให้ว่าครัวเรือนละเท่าไร</translation>
    </message>
    <message>
        <source>(baht a year)</source>
        <translation>(บาท/ปี)</translation>
    </message>
    <message>
        <source>Lowest cash</source>
        <translation>เงินสดต่ำสุด</translation>
    </message>
</context>
<context>
    <name>tambon::ParkingDrawer</name>
    <message>
        <source>Put back</source>
        <translation>ย้ายกลับ</translation>
    </message>
    <message>
        <source>To step…</source>
        <translation>ไปข้อ…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ตัดสินใจ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Parked idea</source>
        <translation>ความคิดที่จอดไว้</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>จากข้อ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>การตัดสินใจ</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>ที่จอดความคิด</translation>
    </message>
    <message>
        <source>Ideas that have no place on the canvas now. Each needs a decision before the workshop closes.</source>
        <translation>ความคิดที่ยังไม่มีที่บนแคนวาส ต้องตัดสินใจทุกข้อก่อนปิดเวที</translation>
    </message>
    <message>
        <source>An idea for later, Enter adds it</source>
        <translation>ความคิดไว้คุยทีหลัง กด Enter เพื่อเพิ่ม</translation>
    </message>
    <message>
        <source>New idea for the parking lot</source>
        <translation>ความคิดใหม่สำหรับที่จอด</translation>
    </message>
    <message>
        <source>What is typed here goes straight to the parking lot.</source>
        <translation>สิ่งที่พิมพ์ตรงนี้จะเข้าที่จอดความคิดทันที</translation>
    </message>
    <message>
        <source>Makes the chosen ideas notes again, in the step they came from</source>
        <translation>ให้ความคิดที่เลือกกลับเป็นโน้ตในข้อเดิม</translation>
    </message>
    <message>
        <source>Makes the chosen ideas notes of another step</source>
        <translation>ให้ความคิดที่เลือกเป็นโน้ตในข้ออื่น</translation>
    </message>
    <message>
        <source>Says what becomes of the chosen ideas</source>
        <translation>บอกว่าจะทำอย่างไรกับความคิดที่เลือก</translation>
    </message>
    <message>
        <source>Deletes the chosen ideas</source>
        <translation>ลบความคิดที่เลือก</translation>
    </message>
    <message>
        <source>Ideas that wait: drag one to a step, F2 changes the words, Del deletes</source>
        <translation>ความคิดที่รออยู่ ลากไปวางในข้อได้ กด F2 แก้ข้อความ กด Del ลบ</translation>
    </message>
    <message>
        <source>An idea for later</source>
        <translation>ความคิดไว้คุยทีหลัง</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation>ความคิด</translation>
    </message>
</context>
<context>
    <name>tambon::PartnerDetails</name>
    <message>
        <source>Type what it knows</source>
        <translation>พิมพ์เรื่องที่เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Choose a note</source>
        <translation>เลือกโน้ต</translation>
    </message>
    <message>
        <source>What it knows</source>
        <translation>เรื่องที่เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>Fields of expertise. The last line takes a new one; it also goes to the catalogue.</source>
        <translation>ความเชี่ยวชาญ บรรทัดสุดท้ายใช้เพิ่ม และจะเข้าไปอยู่ในรายการความเชี่ยวชาญด้วย</translation>
    </message>
    <message>
        <source>Notes of step 8</source>
        <translation>โน้ตในข้อ 8</translation>
    </message>
    <message>
        <source>The notes of step 8 that speak of this partner. The last line takes another one.</source>
        <translation>โน้ตในข้อ 8 ที่พูดถึงภาคีนี้ บรรทัดสุดท้ายใช้เพิ่ม</translation>
    </message>
    <message>
        <source>Choose a partner to say what it knows</source>
        <translation>เลือกภาคีเพื่อบอกเรื่องที่เชี่ยวชาญ</translation>
    </message>
</context>
<context>
    <name>tambon::PartnerMap</name>
    <message>
        <source>A group that walks with us. Choosing it marks its relations in the table below; the arrows go to the next group.</source>
        <translation>กลุ่มที่เดินไปกับเรา เลือกแล้วความสัมพันธ์ของกลุ่มนี้จะถูกเลือกในตารางข้างล่าง ปุ่มลูกศรไปกลุ่มถัดไป</translation>
    </message>
    <message>
        <source>Map of the groups that walk with us</source>
        <translation>แผนที่กลุ่มที่เดินไปกับเรา</translation>
    </message>
    <message>
        <source>How far: not said</source>
        <translation>ยังไม่ระบุระดับ</translation>
    </message>
    <message>
        <source>Our own group</source>
        <translation>กลุ่มของเรา</translation>
    </message>
</context>
<context>
    <name>tambon::PartnersPage</name>
    <message>
        <source>Products, partners</source>
        <translation>สินค้า ภาคี</translation>
    </message>
    <message>
        <source>What the group makes, and the story of each product.</source>
        <translation>กลุ่มทำอะไรขาย และเรื่องเล่าของสินค้าแต่ละอย่าง</translation>
    </message>
    <message>
        <source>Who walks with the group, and what they know.</source>
        <translation>ใครเดินไปกับกลุ่ม และเชี่ยวชาญเรื่องใด</translation>
    </message>
    <message>
        <source>Who trades with whom, from the village to the nation.</source>
        <translation>ใครค้าขายกับใคร ตั้งแต่หมู่บ้านจนถึงประเทศ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>One product a row. Enter or F2 changes a cell; Enter on the season opens its months.</source>
        <translation>แถวละหนึ่งสินค้า กด Enter หรือ F2 เพื่อแก้ กด Enter ที่ช่องฤดูเพื่อเปิดดูเดือน</translation>
    </message>
    <message>
        <source>Type a product and press Enter</source>
        <translation>พิมพ์ชื่อสินค้าแล้วกด Enter</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>One partner a row: who it is, what it does and brings, and how firm that is.</source>
        <translation>แถวละหนึ่งภาคี เป็นใคร ทำอะไร ช่วยอะไร ตกลงกันแน่นแค่ไหน</translation>
    </message>
    <message>
        <source>Type a partner and press Enter</source>
        <translation>พิมพ์ชื่อภาคีแล้วกด Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation><numerusform>สินค้า %n อย่าง</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation><numerusform>ภาคี %n ราย</numerusform></translation>
    </message>
    <message>
        <source>Expertise…</source>
        <translation>ความเชี่ยวชาญ…</translation>
    </message>
    <message>
        <source>Opens the catalogue of expertise, by which a partner is found for a need or a goal.</source>
        <translation>เปิดบัญชีความเชี่ยวชาญ ใช้หาภาคีให้สิ่งที่ต้องใช้หรือเป้าหมาย</translation>
    </message>
    <message>
        <source>From grower to eater: who keeps how much of the price.</source>
        <translation>จากคนปลูกถึงคนกิน ใครได้เท่าไรจากราคาขาย</translation>
    </message>
    <message>
        <source>One crop grown in several ways, beside each other.</source>
        <translation>พืชเดียวปลูกได้หลายวิธี นำมาเทียบกัน</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>สายโซ่</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>แผนที่ภาคี</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>ทางเลือกการปลูก</translation>
    </message>
</context>
<context>
    <name>tambon::PasteDialog</name>
    <message>
        <source>Paste a table</source>
        <translation>วางตาราง</translation>
    </message>
    <message>
        <source>What does each column hold?</source>
        <translation>แต่ละคอลัมน์คืออะไร</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>ช่องที่วาง</translation>
    </message>
    <message>
        <source>The first row says what each column holds</source>
        <translation>แถวแรกบอกว่าแต่ละคอลัมน์คืออะไร</translation>
    </message>
    <message>
        <source>The first row says what each column holds. Below it are the cells as they were pasted.</source>
        <translation>แถวแรกบอกว่าแต่ละคอลัมน์คืออะไร ด้านล่างคือช่องตามที่คัดลอกมา</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>คอลัมน์ %1 คือ</translation>
    </message>
    <message>
        <source>What this column holds. Words, amount and unit together become the note.</source>
        <translation>คอลัมน์นี้คืออะไร ข้อความ จำนวน และหน่วยจะรวมกันเป็นโน้ต</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Adds these notes, as one step that undo takes back</source>
        <translation>เพิ่มโน้ตเหล่านี้ เลิกทำได้ในครั้งเดียว</translation>
    </message>
    <message>
        <source>Pastes nothing</source>
        <translation>ไม่วางอะไร</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) will be added.</source>
        <translation><numerusform>จะเพิ่มโน้ต %n ใบ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) are left out: at most 200 at a time.</source>
        <translation><numerusform>ยังไม่ได้วางอีก %n แถว วางได้ครั้งละไม่เกิน 200 แถว</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too long and are left out.</source>
        <translation><numerusform>%n แถวยาวเกินไป จึงไม่ได้วาง</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::PeopleDialog</name>
    <message numerus="yes">
        <source>other texts, %n time(s)</source>
        <translation><numerusform>ข้อความอื่น %n ครั้ง</numerusform></translation>
    </message>
    <message>
        <source>No field for a person is filled in. A name may still stand in a note: write it below.</source>
        <translation>ไม่มีช่องสำหรับบุคคลที่กรอกไว้ แต่ในโน้ตอาจมีชื่อคน ถ้ามีให้เขียนชื่อด้านล่าง</translation>
    </message>
    <message>
        <source>Erase this person everywhere…</source>
        <translation>ลบบุคคลนี้ออกทุกแห่ง…</translation>
    </message>
    <message>
        <source>People in this file</source>
        <translation>บุคคลในแฟ้มนี้</translation>
    </message>
    <message>
        <source>Everybody whose name or contact stands in a field for it. Whoever asks for it has a right to know, and to be erased.</source>
        <translation>ทุกคนที่มีชื่อหรือช่องทางติดต่ออยู่ในช่องสำหรับบุคคล ใครขอดูข้อมูลของตัวเองหรือขอให้ลบ มีสิทธิขอได้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Closes this window.</source>
        <translation>ปิดหน้าต่างนี้</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>กี่ครั้ง</translation>
    </message>
    <message>
        <source>Choosing a person writes the name into the field below. Nothing is erased before you say so.</source>
        <translation>เลือกบุคคลแล้วชื่อจะลงไปในช่องด้านล่าง ยังไม่ลบอะไรจนกว่าจะสั่ง</translation>
    </message>
    <message>
        <source>Name to erase</source>
        <translation>ชื่อที่จะลบ</translation>
    </message>
    <message>
        <source>The name as it is written in the plan. Without title or telephone number it is found in more places.</source>
        <translation>ชื่อตามที่เขียนในแผน ถ้าไม่ใส่คำนำหน้าและเบอร์โทรศัพท์จะพบในที่อื่นได้มากขึ้น</translation>
    </message>
    <message>
        <source>First says what will happen. Then takes the name out of the plan, its history, its versions and its kept copies.</source>
        <translation>บอกก่อนว่าจะเกิดอะไรขึ้น แล้วจึงลบชื่อออกจากแผน ประวัติ ฉบับต่าง ๆ และสำเนาที่เก็บไว้</translation>
    </message>
</context>
<context>
    <name>tambon::PeopleView</name>
    <message>
        <source>not said</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>ช่วงอายุ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Counts are enough. Write a name only when the person agrees to it: names are personal data and stay in this file.</source>
        <translation>นับจำนวนก็พอ ใส่ชื่อเฉพาะเมื่อเจ้าตัวยินยอม ชื่อเป็นข้อมูลส่วนบุคคลและอยู่ในไฟล์นี้เท่านั้น</translation>
    </message>
    <message>
        <source>Delete line</source>
        <translation>ลบแถว</translation>
    </message>
    <message>
        <source>Deletes the chosen lines (Del); undo brings them back</source>
        <translation>ลบแถวที่เลือก (Del) เลิกทำแล้วกลับมา</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>ชื่อ (ไม่ใส่ก็ได้)</translation>
    </message>
    <message>
        <source>Type a village and press Enter</source>
        <translation>พิมพ์ชื่อหมู่บ้านแล้วกด Enter</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>ผู้เข้าร่วม</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came</source>
        <translation><numerusform>มา %n คน</numerusform></translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>ยังไม่ได้นับใคร</translation>
    </message>
</context>
<context>
    <name>tambon::PhaseBar</name>
    <message>
        <source>Phase of the step</source>
        <translation>ช่วงของข้อนี้</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>ช่วง: %1</translation>
    </message>
    <message>
        <source>Goes to this phase; its time starts anew</source>
        <translation>ไปที่ช่วงนี้ เริ่มจับเวลาใหม่</translation>
    </message>
</context>
<context>
    <name>tambon::PhotoDropCard</name>
    <message>
        <source>Drop a flipchart photo here</source>
        <translation>วางรูปฟลิปชาร์ตที่นี่</translation>
    </message>
    <message>
        <source>Drop JPG or PNG pictures here, or press to choose them</source>
        <translation>ลากรูป JPG หรือ PNG มาวางที่นี่ หรือกดเพื่อเลือก</translation>
    </message>
    <message>
        <source>Flipchart pictures of this step: drop JPG or PNG files here, or press to choose them. They are kept in the plan and can be written into notes on the page of photos.</source>
        <translation>รูปฟลิปชาร์ตของข้อนี้ ลากไฟล์ JPG หรือ PNG มาวางที่นี่ หรือกดเพื่อเลือก รูปจะเก็บไว้ในแผน และจดลงโน้ตได้ในหน้ารูปเวที</translation>
    </message>
</context>
<context>
    <name>tambon::PhotoList</name>
    <message>
        <source>Photos of the plan</source>
        <translation>รูปในแผน</translation>
    </message>
    <message>
        <source>The photos of this plan; Alt+↑ and Alt+↓ change their order</source>
        <translation>รูปในแผนนี้ กด Alt+↑ และ Alt+↓ เพื่อเปลี่ยนลำดับ</translation>
    </message>
    <message>
        <source>The photos of this plan. The tick says that all of it has been written into notes. Alt+↑ and Alt+↓ change the order, Del deletes.</source>
        <translation>รูปในแผนนี้ เครื่องหมายถูกบอกว่าจดลงโน้ตครบแล้ว กด Alt+↑ และ Alt+↓ เพื่อเปลี่ยนลำดับ Del เพื่อลบ</translation>
    </message>
</context>
<context>
    <name>tambon::PhotoView</name>
    <message>
        <source>The photo: + and − change its size, the arrow keys move it, R turns it</source>
        <translation>รูป: กด + และ − เพื่อขยายหรือย่อ ปุ่มลูกศรเลื่อนรูป R หมุนรูป</translation>
    </message>
    <message>
        <source>The photo to read from. Ctrl and the wheel, or + and −, change its size; drag it or use the arrow keys to move it; R turns the view; 0 shows all of it.</source>
        <translation>รูปที่ใช้อ่าน กด Ctrl แล้วหมุนล้อเมาส์ หรือกด + และ − เพื่อขยายหรือย่อ ลากหรือกดปุ่มลูกศรเพื่อเลื่อน R หมุนมุมมอง 0 แสดงทั้งรูป</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>รูปถ่าย</translation>
    </message>
</context>
<context>
    <name>tambon::PhotosPage</name>
    <message>
        <source>No photos yet. Drop JPG or PNG pictures of the flipcharts anywhere on this window.</source>
        <translation>ยังไม่มีรูป วางรูปฟลิปชาร์ต (JPG หรือ PNG) ตรงไหนของหน้าต่างนี้ก็ได้</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>เพิ่มรูป…</translation>
    </message>
    <message>
        <source>Choose JPG or PNG pictures of the flipcharts; they can also be dropped on the window</source>
        <translation>เลือกรูปฟลิปชาร์ต (JPG หรือ PNG) หรือลากรูปมาวางบนหน้าต่างก็ได้</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Delete the chosen photos; the notes stay, and undo brings the photos back (Del)</source>
        <translation>ลบรูปที่เลือก โน้ตยังอยู่ และเลิกทำเพื่อนำรูปกลับมาได้ (Del)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Move the photo up in the list (Alt+↑)</source>
        <translation>ย้ายรูปขึ้นในรายการ (Alt+↑)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Move the photo down in the list (Alt+↓)</source>
        <translation>ย้ายรูปลงในรายการ (Alt+↓)</translation>
    </message>
    <message>
        <source>Flipchart photos</source>
        <translation>รูปฟลิปชาร์ต</translation>
    </message>
    <message>
        <source>Read the photo and write each line as a note; the photo stays with it as evidence</source>
        <translation>อ่านรูปแล้วจดทีละบรรทัดเป็นโน้ต รูปจะอยู่กับโน้ตเป็นหลักฐาน</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Enlarge the photo (+)</source>
        <translation>ขยายรูป (+)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Show more of the photo (−)</source>
        <translation>ย่อรูป (−)</translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <translation>แสดงทั้งรูป (0)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>หมุน</translation>
    </message>
    <message>
        <source>Turn the view to the right (R); the stored photo stays as it is</source>
        <translation>หมุนมุมมองไปทางขวา (R) รูปที่เก็บไว้คงเดิม</translation>
    </message>
    <message>
        <source>The picture is not in this file</source>
        <translation>รูปนี้ไม่อยู่ในไฟล์นี้</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation><numerusform>รูป %n รูป</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation><numerusform>อ่านแล้ว %n รูป</numerusform></translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>ทั้งรูป</translation>
    </message>
</context>
<context>
    <name>tambon::PlacePicker</name>
    <message>
        <source>Type the name of a sub-district</source>
        <translation>พิมพ์ชื่อตำบล</translation>
    </message>
</context>
<context>
    <name>tambon::PlanHeadPage</name>
    <message>
        <source>Plan and organisation</source>
        <translation>แผนและองค์กร</translation>
    </message>
</context>
<context>
    <name>tambon::PlanPreview</name>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation><numerusform>เวที %n ครั้ง</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n คน</numerusform></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>ส่ง %1</translation>
    </message>
    <message>
        <source>The plan names no figures yet.</source>
        <translation>แผนนี้ยังไม่มีตัวเลข</translation>
    </message>
    <message>
        <source>Income %1 · cash needed %2 baht a year</source>
        <translation>รายได้ %1 · เงินที่ต้องใช้ %2 บาท/ปี</translation>
    </message>
    <message>
        <source>The chosen plan in short</source>
        <translation>แผนที่เลือกโดยย่อ</translation>
    </message>
    <message>
        <source>Needs %1 baht less because of questions 7 and 8</source>
        <translation>ใช้เงินน้อยลง %1 บาท เพราะข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Opens the review of this plan.</source>
        <translation>เปิดทบทวนแผนนี้</translation>
    </message>
    <message>
        <source>Shows both plans side by side.</source>
        <translation>เทียบสองแผนคู่กัน</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>สิ่งที่ระบบพบ</translation>
    </message>
    <message>
        <source>%1 % of the notes are those of %2, %3</source>
        <translation>โน้ต %1 % ตรงกับแผน %2 %3</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>เทียบ</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>ข้อ %1</translation>
    </message>
    <message>
        <source>Nothing found that does not hold together</source>
        <translation>ไม่พบเรื่องที่ไม่สอดคล้องกัน</translation>
    </message>
    <message>
        <source>Version %1 of the same plan is here, too</source>
        <translation>มีฉบับที่ %1 ของแผนเดียวกันอยู่ด้วย</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>(ร่าง)</translation>
    </message>
</context>
<context>
    <name>tambon::PlanSection</name>
    <message>
        <source>The plan</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>ชื่อแผน</translation>
    </message>
    <message>
        <source>Type of plan</source>
        <translation>ประเภทแผน</translation>
    </message>
    <message>
        <source>Fiscal year (BE)</source>
        <translation>ปีงบประมาณ (พ.ศ.)</translation>
    </message>
    <message>
        <source>e.g. 2570</source>
        <translation>เช่น 2570</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>วิสัยทัศน์</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>คลัสเตอร์</translation>
    </message>
    <message>
        <source>Kind within the cluster</source>
        <translation>ประเภทย่อยในคลัสเตอร์</translation>
    </message>
    <message>
        <source>e.g. community tourism</source>
        <translation>เช่น ท่องเที่ยวโดยชุมชน</translation>
    </message>
</context>
<context>
    <name>tambon::PlanShell</name>
    <message>
        <source>Look again</source>
        <translation>ดูอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 has worked on this file since %2. Is it closed there?</source>
        <translation>%1 ทำงานกับไฟล์นี้ตั้งแต่ %2 ปิดที่เครื่องนั้นแล้วใช่ไหม</translation>
    </message>
    <message>
        <source>Yes, take it over</source>
        <translation>ปิดแล้ว ทำต่อที่นี่</translation>
    </message>
    <message>
        <source>This file can be read only. Save a copy to work on it.</source>
        <translation>ไฟล์นี้อ่านได้อย่างเดียว บันทึกสำเนาเพื่อทำงานต่อ</translation>
    </message>
    <message>
        <source>This plan is open on this computer: %1, since %2. Here it can be read only.</source>
        <translation>แผนนี้เปิดอยู่แล้วในเครื่องนี้: %1 ตั้งแต่ %2 ที่นี่อ่านได้อย่างเดียว</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n photo(s)…</source>
        <translation><numerusform>กำลังอ่านรูป %n รูป…</numerusform></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>เพิ่มรูป</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.JPG *.JPEG *.PNG);;All files (*)</source>
        <translation>รูป (*.jpg *.jpeg *.png *.JPG *.JPEG *.PNG);;ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n other photo(s) could not be added either.</source>
        <translation><numerusform>อีก %n รูปก็เพิ่มไม่ได้เช่นกัน</numerusform></translation>
    </message>
    <message>
        <source>These photos are in the plan already.</source>
        <translation>รูปเหล่านี้มีอยู่ในแผนแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation><numerusform>เพิ่มรูปแล้ว %n รูป</numerusform></translation>
    </message>
    <message>
        <source>Write them into notes</source>
        <translation>จดลงโน้ต</translation>
    </message>
    <message>
        <source>Go to another page</source>
        <translation>ไปหน้าอื่น</translation>
    </message>
    <message>
        <source>The pages of the plan. With very large text this list stands for the column at the left.</source>
        <translation>หน้าต่าง ๆ ของแผน เมื่อตัวอักษรใหญ่มาก รายการนี้ใช้แทนแถบด้านซ้าย</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>The workshop goes on where it was: %1. The timer stands at %2 and waits.</source>
        <translation>เวทีกลับมาที่เดิม: %1 ตัวจับเวลาอยู่ที่ %2 และรอให้เริ่ม</translation>
    </message>
    <message>
        <source>This is submission no. %1 as it was sent on %2. It stays as it is; “Save a copy” makes a plan to go on with.</source>
        <translation>นี่คือฉบับที่ส่งครั้งที่ %1 เมื่อ %2 แก้ไม่ได้ ถ้าจะทำต่อ ให้เลือก “บันทึกสำเนา”</translation>
    </message>
</context>
<context>
    <name>tambon::PlansModel</name>
    <message>
        <source>Plan</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>องค์กร</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>District</source>
        <translation>อำเภอ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>Province group</source>
        <translation>กลุ่มจังหวัด</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>คลัสเตอร์</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>ประเภทแผน</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ครบ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>ธงเตือน</translation>
    </message>
    <message>
        <source>Left, baht/month</source>
        <translation>เหลือ บาท/เดือน</translation>
    </message>
    <message>
        <source>Cash saved, baht</source>
        <translation>ประหยัดเงิน บาท</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>ผู้ตรวจ</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>ส่งเมื่อ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>ต้องแก้ %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>ควรดู %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ครบ</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>ไม่พบในทะเบียน</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ร่าง</translation>
    </message>
</context>
<context>
    <name>tambon::PlansPage</name>
    <message>
        <source>Review</source>
        <translation>ทบทวน</translation>
    </message>
    <message>
        <source>Opens the chosen plan with its rubric; next and previous go through the plans in view.</source>
        <translation>เปิดแผนที่เลือกพร้อมเกณฑ์ให้คะแนน แล้วไปแผนถัดไปหรือก่อนหน้าตามรายการที่เห็น</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Gives the chosen plans a status. It can be taken back.</source>
        <translation>กำหนดสถานะให้แผนที่เลือก ยกเลิกได้</translation>
    </message>
    <message>
        <source>Undo decision</source>
        <translation>ยกเลิกการตัดสิน</translation>
    </message>
    <message>
        <source>Takes the last change of statuses back.</source>
        <translation>ยกเลิกการเปลี่ยนสถานะครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>เทียบแผน</translation>
    </message>
    <message>
        <source>Shows two to four chosen plans side by side, question by question.</source>
        <translation>เทียบแผนที่เลือก 2 ถึง 4 แผนทีละข้อ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>เลือกคอลัมน์</translation>
    </message>
    <message>
        <source>What the table says of each plan. Where there is little room the less important columns wait.</source>
        <translation>เลือกว่าตารางบอกอะไรบ้าง ถ้าที่ไม่พอ คอลัมน์ที่สำคัญน้อยกว่าจะซ่อนไว้ก่อน</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>The plans in view as a workbook, as CSV or as a sheet for the committee; of several chosen plans only these.</source>
        <translation>บันทึกแผนที่เห็นเป็นสมุดงาน CSV หรือใบเสนอคณะกรรมการ ถ้าเลือกไว้หลายแผน จะใช้เฉพาะแผนที่เลือก</translation>
    </message>
    <message>
        <source>Sheet for the committee (PDF)…</source>
        <translation>ใบเสนอคณะกรรมการ (PDF)…</translation>
    </message>
    <message>
        <source>A list with scores and room to write the decisions, for the meeting.</source>
        <translation>รายการแผนพร้อมคะแนนและช่องเขียนมติ สำหรับที่ประชุม</translation>
    </message>
    <message>
        <source>List as a workbook (XLSX)…</source>
        <translation>รายการเป็นสมุดงาน (XLSX)…</translation>
    </message>
    <message>
        <source>All columns of these plans as a workbook.</source>
        <translation>ทุกคอลัมน์ของแผนเหล่านี้เป็นสมุดงาน</translation>
    </message>
    <message>
        <source>List as CSV…</source>
        <translation>รายการเป็น CSV…</translation>
    </message>
    <message>
        <source>All columns of these plans as text for any program.</source>
        <translation>ทุกคอลัมน์ของแผนเหล่านี้เป็นข้อความที่โปรแกรมใดก็เปิดได้</translation>
    </message>
    <message>
        <source>Show every version</source>
        <translation>แสดงทุกฉบับ</translation>
    </message>
    <message>
        <source>Every version of a plan has a row of its own; otherwise only the newest.</source>
        <translation>แผนเดียวกันแต่ละฉบับมีแถวของตัวเอง ถ้าไม่เลือกจะแสดงเฉพาะฉบับล่าสุด</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>The chosen plan in short, below the list (Space in the list).</source>
        <translation>แผนที่เลือกโดยย่อ ใต้รายการ (กด Space ในรายการ)</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>ค้นหาแผน</translation>
    </message>
    <message>
        <source>To the field that narrows the list.</source>
        <translation>ไปที่ช่องพิมพ์กรองรายการ</translation>
    </message>
    <message>
        <source>Find in all texts</source>
        <translation>ค้นในข้อความทุกแผน</translation>
    </message>
    <message>
        <source>Looks for words in everything that all plans say.</source>
        <translation>ค้นคำในทุกอย่างที่ทุกแผนเขียนไว้</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Why? The group reads this; without a reason nothing changes.</source>
        <translation>เพราะอะไร กลุ่มจะได้อ่านเหตุผลนี้ ถ้าไม่ใส่เหตุผล สถานะจะไม่เปลี่ยน</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) now have the status “%1”.</source>
        <translation><numerusform>%n แผนมีสถานะ “%1” แล้ว</numerusform></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>The last decision is taken back.</source>
        <translation>ยกเลิกการตัดสินล่าสุดแล้ว</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>คอลัมน์ปกติ</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>บันทึกมุมมองนี้…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>ลบมุมมอง</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>บันทึกมุมมองนี้</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ชื่อมุมมอง</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>บันทึกมุมมอง “%1” แล้ว</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>สมุดงาน (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>บันทึกรายการ</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Save the sheet for the committee</source>
        <translation>บันทึกใบเสนอคณะกรรมการ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Drop a folder of plans here, or a ZIP, or PDFs that hold their plan. Nothing in them is moved or changed.</source>
        <translation>ลากโฟลเดอร์แผนมาวางที่นี่ หรือไฟล์ ZIP หรือ PDF ที่แนบแผนไว้ ไฟล์เดิมไม่ถูกย้ายหรือแก้ไข</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>เพิ่มโฟลเดอร์…</translation>
    </message>
    <message>
        <source>No plan passes what is ticked and typed.</source>
        <translation>ไม่มีแผนที่ตรงกับสิ่งที่ติ๊กและพิมพ์</translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>แสดงทุกแผน</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>ยังไม่ให้คะแนน</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ขอปรับปรุง</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>มุมมองที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Plans that nobody has scored yet, those that went back to their group, or all of them.</source>
        <translation>แผนที่ยังไม่มีใครให้คะแนน แผนที่ขอให้กลุ่มปรับปรุง หรือทั้งหมด</translation>
    </message>
    <message>
        <source>All their texts</source>
        <translation>ข้อความทุกแผน</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>ค้นในอะไร</translation>
    </message>
    <message>
        <source>Whether the words are looked for in names and places of the plans, or in everything that the plans say.</source>
        <translation>ค้นคำในชื่อและพื้นที่ของแผน หรือในทุกอย่างที่แผนเขียนไว้</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Your own views: what is ticked, typed and sorted under a name.</source>
        <translation>มุมมองของท่านเอง เก็บสิ่งที่ติ๊ก พิมพ์ และเรียงไว้เป็นชื่อ</translation>
    </message>
    <message>
        <source>Plan, place, organisation</source>
        <translation>ค้นชื่อแผน ตำบล จังหวัด</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Narrows the list while you type. Enter goes to the list, Ctrl+Shift+F looks in all texts of all plans.</source>
        <translation>กรองรายการขณะพิมพ์ Enter ไปที่รายการ Ctrl+Shift+F ค้นในข้อความของทุกแผน</translation>
    </message>
    <message>
        <source>Words in any plan</source>
        <translation>คำที่อยู่ในแผนใดก็ได้</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>ยังไม่มีแผน</translation>
    </message>
    <message>
        <source>No text found</source>
        <translation>ไม่พบข้อความ</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation><numerusform>พบ %n ข้อความ</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 plans · %3 chosen</source>
        <translation>แสดง %1 จาก %2 แผน · เลือก %3</translation>
    </message>
</context>
<context>
    <name>tambon::PlansTable</name>
    <message>
        <source>Plans</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Enter opens the review of the plan, Space the preview below. Letters narrow the list, a click on a head sorts it; Ctrl and Shift choose several rows.</source>
        <translation>Enter เปิดทบทวนแผน Space เปิดตัวอย่างด้านล่าง พิมพ์ตัวอักษรเพื่อกรองรายการ คลิกหัวคอลัมน์เพื่อเรียง กด Ctrl หรือ Shift เพื่อเลือกหลายแถว</translation>
    </message>
</context>
<context>
    <name>tambon::PointCard</name>
    <message>
        <source>Go there</source>
        <translation>ไปดู</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>ไปดู: %1</translation>
    </message>
    <message>
        <source>Shows the place in the plan that the remark is about.</source>
        <translation>แสดงจุดในแผนที่ความเห็นนี้พูดถึง</translation>
    </message>
    <message>
        <source>Our answer: %1</source>
        <translation>คำตอบของเรา: %1</translation>
    </message>
    <message>
        <source>What you changed, or why it stays. The reader sees it when the plan is sent again.</source>
        <translation>แก้อะไรไป หรือทำไมจึงคงไว้ ผู้ทบทวนจะเห็นเมื่อส่งแผนอีกครั้ง</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>คำตอบของเรา</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>แก้แล้ว</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>แก้แล้ว: %1</translation>
    </message>
    <message>
        <source>Tick it when the remark is dealt with.</source>
        <translation>ติ๊กเมื่อจัดการเรื่องนี้แล้ว</translation>
    </message>
</context>
<context>
    <name>tambon::PointsPage</name>
    <message>
        <source>Open a review</source>
        <translation>เปิดผลทบทวน</translation>
    </message>
    <message>
        <source>Review (*.cbmc-review)</source>
        <translation>ผลทบทวน (*.cbmc-review)</translation>
    </message>
    <message numerus="yes">
        <source>The review is in the plan: %n remark(s).</source>
        <translation><numerusform>นำผลทบทวนเข้าแผนแล้ว: ความเห็น %n ข้อ</numerusform></translation>
    </message>
    <message>
        <source>No review has come back yet.</source>
        <translation>ยังไม่ได้รับผลทบทวน</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>เปิดผลทบทวน…</translation>
    </message>
    <message>
        <source>Takes the review file that the reader sent into this plan.</source>
        <translation>นำแฟ้มผลทบทวนที่ผู้ทบทวนส่งมาเข้าแผนนี้</translation>
    </message>
    <message>
        <source>What the review says</source>
        <translation>ผลทบทวน</translation>
    </message>
    <message>
        <source>Mended %1 of %2</source>
        <translation>แก้แล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Submission no. %1 · read by %2 on %3</source>
        <translation>ส่งครั้งที่ %1 · %2 ทบทวนเมื่อ %3</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 จาก %2 คะแนน</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>ตอบภายใน %1</translation>
    </message>
</context>
<context>
    <name>tambon::PortfolioCard</name>
    <message>
        <source>The figures of the chart above.</source>
        <translation>ตัวเลขของแผนภูมิด้านบน</translation>
    </message>
    <message>
        <source>No plan says anything about this yet.</source>
        <translation>ยังไม่มีแผนใดบอกเรื่องนี้</translation>
    </message>
</context>
<context>
    <name>tambon::PortfolioPage</name>
    <message>
        <source>%1 million</source>
        <translation>%1 ล้าน</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>บันทึกเป็นสมุดงาน</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>All tables of this page as one workbook (XLSX).</source>
        <translation>ทุกตารางของหน้านี้ในสมุดงานเดียว (XLSX)</translation>
    </message>
    <message>
        <source>All charts and tables of this page for printing.</source>
        <translation>แผนภูมิและตารางทั้งหมดของหน้านี้ สำหรับพิมพ์</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ภาพรวมแผน</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>ไม่แบ่งต่อ</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>นับตาม</translation>
    </message>
    <message>
        <source>and by</source>
        <translation>และ</translation>
    </message>
    <message>
        <source>What the rows of chart and table are.</source>
        <translation>แถวของแผนภูมิและตาราง</translation>
    </message>
    <message>
        <source>What the columns of the table and the parts of the bars are.</source>
        <translation>คอลัมน์ของตารางและส่วนของแท่ง</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>ช่องจังหวัด</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>แสดงแบบใด</translation>
    </message>
    <message>
        <source>The provinces as tiles, or the same figures as a table.</source>
        <translation>แสดงจังหวัดเป็นช่อง หรือเป็นตารางตัวเลขเดียวกัน</translation>
    </message>
    <message>
        <source>plans of %1 organisations</source>
        <translation>แผน จาก %1 องค์กร</translation>
    </message>
    <message>
        <source>sub-districts with a plan</source>
        <translation>ตำบลที่มีแผน</translation>
    </message>
    <message>
        <source>leaders trained</source>
        <translation>แกนนำที่ผ่านการเรียนรู้</translation>
    </message>
    <message>
        <source>learning centres</source>
        <translation>ศูนย์เรียนรู้</translation>
    </message>
    <message>
        <source>baht income a year, %1 plans with figures</source>
        <translation>บาท รายได้ต่อปี จาก %1 แผนที่มีตัวเลข</translation>
    </message>
    <message>
        <source>baht cash saved by questions 7 and 8</source>
        <translation>บาท เงินที่ประหยัดเพราะข้อ 7 และ 8</translation>
    </message>
    <message numerus="yes">
        <source>Counted from %n plan(s), the newest version of each</source>
        <translation><numerusform>นับจาก %n แผน ฉบับล่าสุดของแต่ละแผน</numerusform></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>สมุดงาน (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
</context>
<context>
    <name>tambon::PosterChoices</name>
    <message>
        <source>%1 · holds %3 sticky notes of %2 mm</source>
        <translation>%1 · ติดกระดาษโน้ต %2 มม. ได้ %3 ใบ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>How large the poster is on the wall; A0 for sticky notes of 76 mm, A1 for 51 mm</source>
        <translation>โปสเตอร์บนผนังใหญ่เท่าไร ใช้กระดาษโน้ต 76 มม. ให้พิมพ์ A0 ใช้ 51 มม. ให้พิมพ์ A1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>The notes of this plan, or empty blocks to stick notes on</source>
        <translation>ใส่โน้ตของแผนนี้ หรือเว้นช่องว่างไว้ติดกระดาษโน้ต</translation>
    </message>
    <message>
        <source>With the notes of this plan</source>
        <translation>ใส่โน้ตของแผนนี้</translation>
    </message>
    <message>
        <source>Empty, for sticky notes</source>
        <translation>ช่องว่าง ไว้ติดกระดาษโน้ต</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>กระดาษ</translation>
    </message>
    <message>
        <source>One large sheet for a print shop, or sheets of an office printer to be glued together</source>
        <translation>แผ่นใหญ่แผ่นเดียวสำหรับร้านพิมพ์ หรือหลายแผ่นจากเครื่องพิมพ์สำนักงานแล้วต่อกัน</translation>
    </message>
    <message>
        <source>One large sheet</source>
        <translation>แผ่นใหญ่แผ่นเดียว</translation>
    </message>
    <message>
        <source>Sheets of A4 to glue together</source>
        <translation>แผ่น A4 ต่อกัน</translation>
    </message>
    <message>
        <source>Sheets of A3 to glue together</source>
        <translation>แผ่น A3 ต่อกัน</translation>
    </message>
</context>
<context>
    <name>tambon::Practice</name>
    <message>
        <source>Practice: herbal compresses</source>
        <translation>ฝึกทำแผน: ลูกประคบสมุนไพร</translation>
    </message>
    <message>
        <source>Herb group (made up)</source>
        <translation>กลุ่มสมุนไพร (สมมติ)</translation>
    </message>
    <message>
        <source>Grow and gather the herbs</source>
        <translation>ปลูกและเก็บสมุนไพร</translation>
    </message>
    <message>
        <source>Wrap compresses every Tuesday</source>
        <translation>ห่อลูกประคบทุกวันอังคาร</translation>
    </message>
    <message>
        <source>The empty plot behind the temple</source>
        <translation>ที่ว่างหลังวัด</translation>
    </message>
    <message>
        <source>The health centre checks the recipe</source>
        <translation>รพ.สต. ช่วยตรวจสูตร</translation>
    </message>
    <message>
        <source>A village group makes herbal compresses for massage. Step 1: write what makes theirs worth buying. Press Ctrl+1, type, then Enter.</source>
        <translation>กลุ่มในหมู่บ้านทำลูกประคบสมุนไพร ข้อ 1 ลูกประคบของเขาน่าซื้อเพราะอะไร กด Ctrl+1 พิมพ์ แล้วกด Enter</translation>
    </message>
    <message>
        <source>Step 2: who will buy them, or get a massage? Write people you can picture. Press Ctrl+2, type, then Enter.</source>
        <translation>ข้อ 2 ใครจะซื้อ หรือมานวด เขียนถึงคนที่นึกหน้าออก กด Ctrl+2 พิมพ์ แล้วกด Enter</translation>
    </message>
    <message>
        <source>Link the two: choose the note of step 1, press Ctrl+L, choose the customer, Enter. Esc ends linking.</source>
        <translation>เชื่อมสองใบนี้ เลือกโน้ตข้อ 1 กด Ctrl+L เลือกลูกค้า กด Enter แล้วกด Esc เมื่อเสร็จ</translation>
    </message>
    <message>
        <source>Step 5: what is sold, and how is it charged? Press Ctrl+5, write for example a price a piece, then Enter.</source>
        <translation>ข้อ 5 ขายอะไร คิดเงินอย่างไร กด Ctrl+5 เขียน เช่น ลูกละกี่บาท แล้วกด Enter</translation>
    </message>
    <message>
        <source>Link the income with what it sells: choose the note of step 5, press Ctrl+L, choose the note of step 1, Enter.</source>
        <translation>เชื่อมรายได้กับสิ่งที่ขาย เลือกโน้ตข้อ 5 กด Ctrl+L เลือกโน้ตข้อ 1 แล้วกด Enter</translation>
    </message>
    <message>
        <source>Step 9: what must still be paid for, beside the plot and the help that are there already? Press Ctrl+9, type, then Enter.</source>
        <translation>ข้อ 9 นอกจากที่ดินและคนช่วยที่มีอยู่แล้ว ยังต้องจ่ายค่าอะไร กด Ctrl+9 พิมพ์ แล้วกด Enter</translation>
    </message>
    <message>
        <source>Link the cost with the work of step 6 that it pays for: choose the note of step 9, press Ctrl+L, choose the work, Enter.</source>
        <translation>เชื่อมค่าใช้จ่ายกับงานในข้อ 6 ที่ต้องจ่าย เลือกโน้ตข้อ 9 กด Ctrl+L เลือกงาน แล้วกด Enter</translation>
    </message>
    <message>
        <source>Done: your plan says what, for whom, how it earns and what it costs. Press F7 to see what is still open, or go on as you like.</source>
        <translation>ครบแล้ว แผนบอกว่าขายอะไร ให้ใคร ได้เงินจากไหน และต้องจ่ายอะไร กด F7 เพื่อดูว่ายังขาดอะไร หรือทำต่อตามใจ</translation>
    </message>
</context>
<context>
    <name>tambon::PracticeBar</name>
    <message>
        <source>Show me where</source>
        <translation>พาไปที่ช่อง</translation>
    </message>
    <message>
        <source>Goes to the block where the next thing is done.</source>
        <translation>ไปยังช่องที่ต้องทำขั้นต่อไป</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>เลิกฝึก</translation>
    </message>
    <message>
        <source>Closes this bar. The practice plan stays open and is yours.</source>
        <translation>ปิดแถบนี้ แผนฝึกยังเปิดอยู่ ทำต่อได้</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>ทำได้ดีมาก</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>tambon::Presentation</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1 หน้า %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation><numerusform>จอดไว้ %n เรื่อง</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation><numerusform>มา %n คน</numerusform></translation>
    </message>
    <message>
        <source>votes %1/%2</source>
        <translation>โหวต %1/%2</translation>
    </message>
    <message>
        <source>votes %1</source>
        <translation>โหวต %1</translation>
    </message>
    <message>
        <source>The screen is black</source>
        <translation>จอเป็นสีดำ</translation>
    </message>
    <message>
        <source>The screen is white</source>
        <translation>จอเป็นสีขาว</translation>
    </message>
</context>
<context>
    <name>tambon::Presenter</name>
    <message>
        <source>Presenting</source>
        <translation>นำเสนอ</translation>
    </message>
</context>
<context>
    <name>tambon::PriceListDialog</name>
    <message>
        <source>Price list</source>
        <translation>รายการราคา</translation>
    </message>
    <message>
        <source>Lines that use it</source>
        <translation>บรรทัดที่ใช้</translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation>พิมพ์ชื่อแล้วกด Enter</translation>
    </message>
    <message>
        <source>One price a row. A line of income or costs that names it takes its price from here.</source>
        <translation>แถวละหนึ่งราคา บรรทัดรายได้หรือค่าใช้จ่ายที่เลือกราคานี้จะใช้ราคาจากที่นี่</translation>
    </message>
    <message>
        <source>A price that several lines use is written once. Choose it in the last column of income or costs; changed here, it changes in all of them.</source>
        <translation>ราคาที่หลายบรรทัดใช้ร่วมกันเขียนครั้งเดียว เลือกได้ที่ช่อง “ราคากลางในรายการ” ของรายได้หรือค่าใช้จ่าย แก้ที่นี่แล้วเปลี่ยนทุกบรรทัด</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Deletes the selected prices. Lines that used them keep the price that they had themselves.</source>
        <translation>ลบราคาที่เลือก บรรทัดที่เคยใช้จะกลับไปใช้ราคาของตัวเอง</translation>
    </message>
</context>
<context>
    <name>tambon::ProductDetails</name>
    <message>
        <source>A few sentences for the label, the market and the plan. Written when the field is left.</source>
        <translation>สองสามประโยคสำหรับฉลาก ตลาด และแผน บันทึกเมื่อออกจากช่อง</translation>
    </message>
    <message>
        <source>Choose a stage</source>
        <translation>เลือกขั้น</translation>
    </message>
    <message>
        <source>Type a problem</source>
        <translation>พิมพ์ปัญหา</translation>
    </message>
    <message>
        <source>Stages of making it better</source>
        <translation>ขั้นการพัฒนาสินค้า</translation>
    </message>
    <message>
        <source>From the market survey to the feedback of those who use it, each with its day. The last line takes a new one.</source>
        <translation>ตั้งแต่สำรวจตลาดจนถึงเสียงจากคนใช้ พร้อมวันที่ บรรทัดสุดท้ายใช้เพิ่มขั้นใหม่</translation>
    </message>
    <message>
        <source>Quality problems</source>
        <translation>ปัญหาคุณภาพ</translation>
    </message>
    <message>
        <source>What went wrong, what was done, and when it was solved. The last line takes a new one.</source>
        <translation>เกิดอะไรขึ้น แก้อย่างไร แก้เสร็จเมื่อใด บรรทัดสุดท้ายใช้เพิ่มปัญหาใหม่</translation>
    </message>
    <message>
        <source>The story of %1</source>
        <translation>เรื่องเล่าของ%1</translation>
    </message>
    <message>
        <source>Choose a product to write its story</source>
        <translation>เลือกสินค้าเพื่อเขียนเรื่องเล่า</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>คัดลอกที่อยู่ร้าน</translation>
    </message>
    <message>
        <source>Puts the shop's address on the clipboard, to paste it into a browser. The program opens no address itself.</source>
        <translation>คัดลอกที่อยู่ร้านไว้วางในโปรแกรมท่องเว็บ โปรแกรมนี้ไม่เปิดที่อยู่ใดเอง</translation>
    </message>
    <message>
        <source>No picture yet. Bring photos in on their page, then choose one in the column “Photo” above.</source>
        <translation>ยังไม่มีรูป นำรูปเข้าที่หน้ารูปถ่ายก่อน แล้วเลือกในช่อง “รูป” ของตารางข้างบน</translation>
    </message>
    <message>
        <source>Sold online at: %1</source>
        <translation>ขายออนไลน์ที่: %1</translation>
    </message>
</context>
<context>
    <name>tambon::ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>The stages of the programme, and where the plan is.</source>
        <translation>ขั้นของโครงการ และแผนอยู่ขั้นไหนแล้ว</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>หลักสูตร</translation>
    </message>
    <message>
        <source>Trainings, short courses, study visits and forums.</source>
        <translation>การอบรม หลักสูตรระยะสั้น ศึกษาดูงาน และเวทีเรียนรู้</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>ศูนย์</translation>
    </message>
    <message>
        <source>Incubation centres with the evidence of their three potentials.</source>
        <translation>ศูนย์บ่มเพาะพร้อมหลักฐานของศักยภาพสามข้อ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลสามด้าน</translation>
    </message>
    <message>
        <source>Partner groups, products and ways of management that became stronger.</source>
        <translation>กลุ่มภาคี ผลิตภัณฑ์ และรูปแบบการจัดการที่เข้มแข็งขึ้น</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>What was learned, and learning sets made of it.</source>
        <translation>สิ่งที่ได้เรียนรู้ และชุดความรู้ที่รวมไว้</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>ติดตาม</translation>
    </message>
    <message>
        <source>Visits, obstacles, instalments and reports.</source>
        <translation>การเยี่ยม อุปสรรค งวดเงิน และรายงาน</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Who agreed that a name, a photo or something personal is kept.</source>
        <translation>ใครยินยอมให้เก็บชื่อ รูป หรือข้อมูลส่วนตัว</translation>
    </message>
    <message>
        <source>The four stages</source>
        <translation>ขั้นทั้งสี่</translation>
    </message>
    <message>
        <source>Adds the four stages of the programme with what each must leave behind. They can be changed; undo takes them back.</source>
        <translation>เพิ่มขั้นทั้งสี่ของโครงการพร้อมสิ่งที่แต่ละขั้นต้องทำให้เกิด แก้ได้ และเลิกทำได้</translation>
    </message>
    <message>
        <source>Print learning set…</source>
        <translation>พิมพ์ชุดความรู้…</translation>
    </message>
    <message>
        <source>Writes the learning set that is looked at as a PDF of its own.</source>
        <translation>ทำชุดความรู้ที่เปิดอยู่เป็นไฟล์ PDF ของตัวเอง</translation>
    </message>
    <message>
        <source>Print the learning set</source>
        <translation>พิมพ์ชุดความรู้</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tambon::ReaderNumbers</name>
    <message>
        <source>The plan has no figures.</source>
        <translation>แผนนี้ไม่มีตัวเลข</translation>
    </message>
    <message>
        <source>Cash needed a year, before and after 7 and 8</source>
        <translation>เงินสดที่ต้องใช้ต่อปี ก่อนและหลังข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>Cash needed before and after 7 and 8</source>
        <translation>เงินสดที่ต้องใช้ก่อนและหลังข้อ 7 และ 8</translation>
    </message>
    <message>
        <source>The year in baht</source>
        <translation>ทั้งปีเป็นเงินบาท</translation>
    </message>
    <message>
        <source>What comes in, what it costs and what is left, in a year and in an average month.</source>
        <translation>รายได้ ค่าใช้จ่าย และเงินเหลือ ต่อปีและเฉลี่ยต่อเดือน</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Every line of income with its price, how much is sold in a year and what it brings.</source>
        <translation>รายได้ทุกบรรทัด พร้อมราคา จำนวนที่ขายต่อปี และเงินที่ได้</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>สิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>Every need with its full price, what questions 7 and 8 bring, and the cash that is left to find.</source>
        <translation>สิ่งที่ต้องใช้ทุกรายการ พร้อมราคาเต็ม ส่วนที่มาจากข้อ 7 และ 8 และเงินสดที่ยังต้องหา</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>7 what we have</source>
        <translation>7 ของที่มี</translation>
    </message>
    <message>
        <source>8 partners</source>
        <translation>8 ภาคี</translation>
    </message>
    <message>
        <source>%1 baht less cash needed</source>
        <translation>ใช้เงินสดน้อยลง %1 บาท</translation>
    </message>
    <message>
        <source>Of the whole group</source>
        <translation>ของทั้งกลุ่ม</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>ต่อเดือน</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>ต่อปี</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>ค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>เหลือ</translation>
    </message>
    <message>
        <source>All income</source>
        <translation>รายได้ทั้งหมด</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>All costs</source>
        <translation>ค่าใช้จ่ายทั้งหมด</translation>
    </message>
    <message>
        <source>Activity and item</source>
        <translation>กิจกรรมและรายการ</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>ราคาเต็ม</translation>
    </message>
    <message>
        <source>7: what we have</source>
        <translation>7: ของที่มี</translation>
    </message>
    <message>
        <source>8: partners</source>
        <translation>8: ภาคี</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>เงินสด</translation>
    </message>
</context>
<context>
    <name>tambon::ReaderPlan</name>
    <message>
        <source>Previous plan</source>
        <translation>แผนก่อนหน้า</translation>
    </message>
    <message>
        <source>Saves and goes to the plan before (Ctrl+Page Up).</source>
        <translation>บันทึกแล้วไปแผนก่อนหน้า (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next plan</source>
        <translation>แผนถัดไป</translation>
    </message>
    <message>
        <source>Saves and goes to the next plan (Ctrl+Page Down).</source>
        <translation>บันทึกแล้วไปแผนถัดไป (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>How the plan is shown</source>
        <translation>แบบที่แสดงแผน</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>ตั้งแต่ครั้งก่อน</translation>
    </message>
    <message>
        <source>The old remarks one by one, the group's answer, and what changed there.</source>
        <translation>ความเห็นเดิมทีละข้อ คำตอบของกลุ่ม และสิ่งที่เปลี่ยนตรงนั้น</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>The nine blocks of the canvas together.</source>
        <translation>แคนวาสทั้งเก้าช่อง</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>All notes, block by block.</source>
        <translation>โน้ตทั้งหมดทีละช่อง</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>What the plan costs and brings.</source>
        <translation>ค่าใช้จ่ายและรายได้ของแผน</translation>
    </message>
    <message>
        <source>Plan %1 of %2</source>
        <translation>แผนที่ %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>tambon::ReaderSheet</name>
    <message>
        <source>The plan's canvas, to read</source>
        <translation>แคนวาสของแผน สำหรับอ่าน</translation>
    </message>
    <message>
        <source>The plan's notes, to read</source>
        <translation>โน้ตของแผน สำหรับอ่าน</translation>
    </message>
    <message>
        <source>The plan as it was sent; it cannot be changed here. The arrow keys go from note to note, Enter writes a comment on one, Esc goes back to the scores.</source>
        <translation>แผนตามที่ส่งมา แก้ที่นี่ไม่ได้ ใช้ลูกศรไปทีละโน้ต กด Enter เพื่อเขียนความเห็น กด Esc เพื่อกลับไปให้คะแนน</translation>
    </message>
    <message>
        <source>Comment on this note…</source>
        <translation>เขียนความเห็นถึงโน้ตนี้…</translation>
    </message>
    <message>
        <source>Writes a remark that is pinned to this note.</source>
        <translation>เขียนความเห็นที่ปักไว้กับโน้ตนี้</translation>
    </message>
</context>
<context>
    <name>tambon::RecentRow</name>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time such as 14:32</extracomment>
        <translation>วันนี้ %1 น.</translation>
    </message>
    <message>
        <source>Continue at: %1</source>
        <extracomment>%1 is the first open finding in words</extracomment>
        <translation>ต่อจากที่ค้าง: %1</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>ไม่พบไฟล์นี้แล้ว</translation>
    </message>
    <message>
        <source>Nothing to mend found</source>
        <translation>ยังไม่พบข้อที่ต้องแก้</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a day, %2 a folder</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>เอาออกจากรายการ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Continue at step %1: %2</source>
        <translation>ต่อจากที่ค้าง: ข้อ %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is what to continue with</extracomment>
        <translation><numerusform>%1 และอีก %n เรื่อง</numerusform></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ปักหมุดไว้</translation>
    </message>
    <message>
        <source>The file stays where it is; only this line goes</source>
        <translation>ไฟล์ยังอยู่ที่เดิม เอาออกเฉพาะบรรทัดนี้</translation>
    </message>
    <message>
        <source>Opens the plan where you stopped, or forgets a plan whose file is gone.</source>
        <translation>เปิดแผนต่อจากที่ค้าง หรือเอาแผนที่ไม่มีไฟล์แล้วออกจากรายการ</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>คำสั่งอื่นของ %1</translation>
    </message>
    <message>
        <source>Pin this plan or take it off the list</source>
        <translation>ปักหมุดแผนนี้ หรือเอาออกจากรายการ</translation>
    </message>
    <message>
        <source>A pinned plan stays at the top of the list. Taking a plan off the list does not touch its file.</source>
        <translation>แผนที่ปักหมุดจะอยู่บนสุดของรายการ การเอาออกจากรายการไม่กระทบไฟล์</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>เลิกปักหมุด</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>ปักหมุดไว้บนสุด</translation>
    </message>
</context>
<context>
    <name>tambon::RegionTiles</name>
    <message>
        <source>%1: %2 of %3 sub-districts, %4 plans</source>
        <translation>%1: %2 จาก %3 ตำบล %4 แผน</translation>
    </message>
    <message>
        <source>Each tile is a province: how many of its sub-districts have a plan. Enter lists these plans.</source>
        <translation>หนึ่งช่องคือหนึ่งจังหวัด บอกว่ามีแผนแล้วกี่ตำบล กด Enter เพื่อดูรายการแผน</translation>
    </message>
</context>
<context>
    <name>tambon::ResultsView</name>
    <message>
        <source>Households: four factors</source>
        <translation>ครัวเรือน: สี่ด้าน</translation>
    </message>
    <message>
        <source>Output → outcome → impact</source>
        <translation>ผลผลิต → ผลลัพธ์ → ผลกระทบ</translation>
    </message>
    <message>
        <source>Three sides</source>
        <translation>สามด้าน</translation>
    </message>
    <message>
        <source>Four goal levels</source>
        <translation>เป้าหมายสี่ระดับ</translation>
    </message>
    <message>
        <source>From the household to the province, in the wording chosen below.</source>
        <translation>จากครัวเรือนถึงจังหวัด ตามถ้อยคำที่เลือกไว้ด้านล่าง</translation>
    </message>
</context>
<context>
    <name>tambon::ReviewDesk</name>
    <message>
        <source>Decided: %1.</source>
        <translation>พิจารณาแล้ว: %1</translation>
    </message>
    <message>
        <source>Two readers have read this plan already.</source>
        <translation>มีผู้อ่านแผนนี้ครบสองคนแล้ว</translation>
    </message>
    <message>
        <source>Second reading: the first reader's scores are shown when both are done.</source>
        <translation>อ่านเป็นคนที่สอง จะเห็นคะแนนของคนแรกเมื่ออ่านเสร็จทั้งสองคน</translation>
    </message>
    <message>
        <source>A second reader reads this plan. The scores are compared when both are done.</source>
        <translation>มีผู้อ่านคนที่สองอ่านแผนนี้อยู่ จะเทียบคะแนนเมื่ออ่านเสร็จทั้งสองคน</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 กับ %3</translation>
    </message>
    <message>
        <source>Both readers agree within one point on every row.</source>
        <translation>ทั้งสองคนให้คะแนนต่างกันไม่เกินหนึ่งคะแนนทุกข้อ</translation>
    </message>
    <message>
        <source>To talk about, more than one point apart:</source>
        <translation>ควรคุยกัน เพราะต่างกันเกินหนึ่งคะแนน:</translation>
    </message>
    <message>
        <source>Altogether %1 notes are new, %2 are gone and %3 are changed since then.</source>
        <translation>นับจากครั้งนั้น ทั้งแผนมีโน้ตใหม่ %1 ใบ หายไป %2 ใบ และเปลี่ยน %3 ใบ</translation>
    </message>
</context>
<context>
    <name>tambon::ReviewPage</name>
    <message>
        <source>The comment is deleted.</source>
        <translation>ลบความเห็นแล้ว</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>นำกลับมา</translation>
    </message>
    <message>
        <source>Puts this sentence into the comment.</source>
        <translation>ใส่ประโยคนี้ในความเห็น</translation>
    </message>
    <message>
        <source>Canned phrases</source>
        <translation>ประโยคสำเร็จรูป</translation>
    </message>
    <message>
        <source>Next plan</source>
        <translation>แผนถัดไป</translation>
    </message>
    <message>
        <source>Goes to the next plan of the queue.</source>
        <translation>ไปแผนถัดไปในคิว</translation>
    </message>
    <message>
        <source>Previous plan</source>
        <translation>แผนก่อนหน้า</translation>
    </message>
    <message>
        <source>Goes to the plan before.</source>
        <translation>ไปแผนก่อนหน้า</translation>
    </message>
    <message>
        <source>Save, next plan</source>
        <translation>บันทึก แล้วแผนถัดไป</translation>
    </message>
    <message>
        <source>Gives the decision and goes to the next plan.</source>
        <translation>ให้ผลการพิจารณาแล้วไปแผนถัดไป</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Writes a comment on the note or line that is chosen in the plan.</source>
        <translation>เขียนความเห็นถึงโน้ตหรือบรรทัดที่เลือกอยู่ในแผน</translation>
    </message>
    <message>
        <source>Sentences that readers need again and again. What stands in braces is yours to fill in.</source>
        <translation>ประโยคที่ผู้อ่านใช้บ่อย คำในวงเล็บปีกกาเติมเอง</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>พิจารณา</translation>
    </message>
    <message>
        <source>Goes to the decision.</source>
        <translation>ไปที่ผลการพิจารณา</translation>
    </message>
    <message>
        <source>Plan or scores</source>
        <translation>แผนหรือคะแนน</translation>
    </message>
    <message>
        <source>Takes the keyboard from the plan to the scores or back.</source>
        <translation>สลับแป้นพิมพ์ระหว่างแผนกับคะแนน</translation>
    </message>
    <message>
        <source>Undo last decision</source>
        <translation>ยกเลิกการตัดสินล่าสุด</translation>
    </message>
    <message>
        <source>Takes the last decision and the plan's new status back. The log keeps both.</source>
        <translation>เอาผลการพิจารณาล่าสุดและสถานะใหม่ของแผนคืน บันทึกการเปลี่ยนเก็บไว้ทั้งสองอย่าง</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>เทียบแผน</translation>
    </message>
    <message>
        <source>Shows this plan beside others.</source>
        <translation>ดูแผนนี้คู่กับแผนอื่น</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>ส่งคืน…</translation>
    </message>
    <message>
        <source>Writes the review file and the memo for this plan or for all that are decided.</source>
        <translation>เขียนแฟ้มผลทบทวนและบันทึกความเห็นของแผนนี้ หรือของทุกแผนที่พิจารณาแล้ว</translation>
    </message>
    <message>
        <source>Log of this review…</source>
        <translation>บันทึกการทบทวนนี้…</translation>
    </message>
    <message>
        <source>What was done with this review, and when.</source>
        <translation>ทำอะไรกับผลทบทวนนี้บ้าง และเมื่อไร</translation>
    </message>
    <message>
        <source>Change reader…</source>
        <translation>เปลี่ยนผู้อ่าน…</translation>
    </message>
    <message>
        <source>Under which name you read.</source>
        <translation>อ่านในชื่อใคร</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>บันทึกแล้ว %1 น.</translation>
    </message>
    <message>
        <source>Plan is read only</source>
        <translation>แผนอ่านอย่างเดียว</translation>
    </message>
    <message>
        <source>0–3 scores and goes on</source>
        <translation>กด 0–3 ให้คะแนน แล้วไปข้อถัดไป</translation>
    </message>
    <message numerus="yes">
        <source>Read today: %n plan(s)</source>
        <translation><numerusform>วันนี้อ่านแล้ว %n แผน</numerusform></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>ฉบับที่ %1</translation>
    </message>
    <message>
        <source>working copy</source>
        <translation>ฉบับที่ยังทำอยู่</translation>
    </message>
    <message>
        <source>This is the last plan of the queue.</source>
        <translation>นี่คือแผนสุดท้ายในคิว</translation>
    </message>
    <message>
        <source>This is the first plan of the queue.</source>
        <translation>นี่คือแผนแรกในคิว</translation>
    </message>
    <message>
        <source>Write why first: the group must know what to do.</source>
        <translation>เขียนเหตุผลก่อน กลุ่มจะได้รู้ว่าต้องทำอะไร</translation>
    </message>
    <message>
        <source>The last decision is taken back.</source>
        <translation>เอาผลการพิจารณาล่าสุดคืนแล้ว</translation>
    </message>
    <message>
        <source>Log of this review</source>
        <translation>บันทึกการทบทวนนี้</translation>
    </message>
    <message>
        <source>What was done with this review, the newest first. Nothing is ever taken out of it.</source>
        <translation>สิ่งที่ทำกับผลทบทวนนี้ ล่าสุดอยู่บน ไม่มีรายการใดถูกลบ</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>ยังไม่ได้ทำอะไร</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Closes the log.</source>
        <translation>ปิดบันทึก</translation>
    </message>
</context>
<context>
    <name>tambon::ReviewPanel</name>
    <message>
        <source>Scores</source>
        <translation>ให้คะแนน</translation>
    </message>
    <message>
        <source>Your name as the reader</source>
        <translation>ชื่อของผู้อ่าน</translation>
    </message>
    <message>
        <source>Stands in the memo and in the log of decisions. It is remembered on this computer.</source>
        <translation>ชื่อนี้อยู่ในบันทึกความเห็นและบันทึกการพิจารณา โปรแกรมจำไว้ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>เริ่มอ่าน</translation>
    </message>
    <message>
        <source>Begins the review under this name.</source>
        <translation>เริ่มทบทวนในชื่อนี้</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 จาก %2 ข้อ</translation>
    </message>
    <message>
        <source>Score %1 of %2</source>
        <translation>ได้ %1 จาก %2 คะแนน</translation>
    </message>
</context>
<context>
    <name>tambon::RoomActions</name>
    <message>
        <source>Workshop page</source>
        <translation>หน้าจัดเวที</translation>
    </message>
    <message>
        <source>Agenda, people, groups, votes and closing</source>
        <translation>กำหนดการ คนมา กลุ่มย่อย โหวต และปิดเวที</translation>
    </message>
    <message>
        <source>Open the step of the room</source>
        <translation>เปิดข้อที่เวทีทำอยู่</translation>
    </message>
    <message>
        <source>Goes to the page on which the current agenda item is worked on</source>
        <translation>ไปหน้าที่ทำรายการปัจจุบันของกำหนดการ</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>เริ่มหรือพักตัวจับเวลา</translation>
    </message>
    <message>
        <source>Nothing happens by itself when the time is over</source>
        <translation>หมดเวลาแล้วไม่มีอะไรเลื่อนไปเอง</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>เพิ่มหนึ่งนาที</translation>
    </message>
    <message>
        <source>Gives the room one minute more</source>
        <translation>ให้เวลาเพิ่มหนึ่งนาที</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>เพิ่มห้านาที</translation>
    </message>
    <message>
        <source>Gives the room five minutes more</source>
        <translation>ให้เวลาเพิ่มห้านาที</translation>
    </message>
    <message>
        <source>Timer from the start</source>
        <translation>เริ่มนับเวลาใหม่</translation>
    </message>
    <message>
        <source>Sets the timer back to its full time and stops it</source>
        <translation>ตั้งเวลากลับเต็มและหยุดไว้</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>ช่วงถัดไป</translation>
    </message>
    <message>
        <source>Goes on to the next phase of the step</source>
        <translation>ไปช่วงถัดไปของข้อ</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>รายการถัดไปของกำหนดการ</translation>
    </message>
    <message>
        <source>Goes on to the next item of the agenda; its timer waits until it is started</source>
        <translation>ไปรายการถัดไปของกำหนดการ ตัวจับเวลารอจนกว่าจะกดเริ่ม</translation>
    </message>
    <message>
        <source>Room check…</source>
        <translation>ตรวจความพร้อมเวที…</translation>
    </message>
    <message>
        <source>Looks at projector, fonts, disk and battery</source>
        <translation>ดูจอโปรเจกเตอร์ ฟอนต์ ดิสก์ และแบตเตอรี่</translation>
    </message>
</context>
<context>
    <name>tambon::RoomCheckDialog</name>
    <message>
        <source>Ready for the room?</source>
        <translation>ตรวจความพร้อมเวที</translation>
    </message>
    <message>
        <source>One screen only: %1. Plug the projector in, or show everything on this screen.</source>
        <translation>มีจอเดียว: %1 เสียบสายโปรเจกเตอร์ หรือแสดงบนจอนี้</translation>
    </message>
    <message>
        <source>The projector shows the same as the laptop: %1. Extend the desktop for a picture of its own.</source>
        <translation>โปรเจกเตอร์แสดงภาพเดียวกับเครื่อง: %1 ตั้งจอเป็นแบบต่อขยายเพื่อแยกภาพ</translation>
    </message>
    <message>
        <source>Projector found: %1</source>
        <translation>พบจอโปรเจกเตอร์: %1</translation>
    </message>
    <message>
        <source>No font here draws Thai right: tone marks may be cut</source>
        <translation>ไม่มีฟอนต์ที่แสดงภาษาไทยถูกต้อง วรรณยุกต์อาจขาด</translation>
    </message>
    <message>
        <source>Thai letters are drawn right (font %1)</source>
        <translation>ตัวอักษรไทยแสดงถูกต้อง (ฟอนต์ %1)</translation>
    </message>
    <message>
        <source>Thai lines break between words</source>
        <translation>ตัดบรรทัดระหว่างคำได้</translation>
    </message>
    <message>
        <source>Thai lines break anywhere: the library libthai is missing</source>
        <translation>ตัดบรรทัดกลางคำ เพราะไม่มี libthai ในเครื่อง</translation>
    </message>
    <message>
        <source>Free disk space is not known</source>
        <translation>ไม่ทราบที่ว่างในดิสก์</translation>
    </message>
    <message>
        <source>%1 MB free on the disk</source>
        <translation>ดิสก์ว่าง %1 MB</translation>
    </message>
    <message>
        <source>Only %1 MB free on the disk: make room first</source>
        <translation>ดิสก์เหลือเพียง %1 MB ควรลบบางอย่างก่อน</translation>
    </message>
    <message>
        <source>The battery is not known here</source>
        <translation>ไม่ทราบสถานะแบตเตอรี่</translation>
    </message>
    <message>
        <source>Battery %1%, plugged in</source>
        <translation>แบตเตอรี่ %1% เสียบไฟอยู่</translation>
    </message>
    <message>
        <source>Battery %1%, not plugged in</source>
        <translation>แบตเตอรี่ %1% ไม่ได้เสียบไฟ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Can the back row read this on the projector? Move this window there and ask.</source>
        <translation>แถวหลังอ่านข้างล่างนี้บนจอได้ไหม ย้ายหน้าต่างไปที่จอแล้วลองถามดู</translation>
    </message>
    <message>
        <source>As notes are on the laptop</source>
        <translation>ขนาดโน้ตบนเครื่องนี้</translation>
    </message>
    <message>
        <source>To be read from %1 metres</source>
        <translation>อ่านจากระยะ %1 เมตร</translation>
    </message>
</context>
<context>
    <name>tambon::RoomTable</name>
    <message>
        <source>Enter or F2 edits a cell, Tab goes on to the next one, Del deletes the chosen rows.</source>
        <translation>Enter หรือ F2 แก้ช่อง Tab ไปช่องถัดไป Del ลบแถวที่เลือก</translation>
    </message>
</context>
<context>
    <name>tambon::RowFormBase</name>
    <message>
        <source>Written to the plan when the field is left.</source>
        <translation>บันทึกลงแผนเมื่อออกจากช่องนี้</translation>
    </message>
</context>
<context>
    <name>tambon::RowImportDialog</name>
    <message>
        <source>Bring in a table</source>
        <translation>นำตารางเข้า</translation>
    </message>
    <message>
        <source>Bring the rows in</source>
        <translation>นำแถวเข้า</translation>
    </message>
    <message>
        <source>Adds what was understood, as one step that undo takes back</source>
        <translation>เพิ่มแถวที่อ่านเข้าใจ เป็นขั้นเดียว เลิกทำได้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>ไม่เพิ่มอะไร</translation>
    </message>
    <message>
        <source>What are the rows of %1?</source>
        <translation>แถวใน %1 คืออะไร</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>แถวคืออะไร</translation>
    </message>
    <message>
        <source>Each row becomes one of these</source>
        <translation>แต่ละแถวกลายเป็นหนึ่งรายการของสิ่งนี้</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>แถวแรก ๆ ของตาราง</translation>
    </message>
    <message>
        <source>The first row says what each column brings; below it stands the table as it is.</source>
        <translation>แถวบนสุดบอกว่าแต่ละคอลัมน์คืออะไร ข้างล่างคือตารางตามที่เป็นอยู่</translation>
    </message>
    <message>
        <source>Column %1 brings</source>
        <translation>คอลัมน์ %1 คือ</translation>
    </message>
    <message>
        <source>What this column brings</source>
        <translation>คอลัมน์นี้คืออะไร</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>Say which column brings “%1”.</source>
        <translation>บอกว่าคอลัมน์ใดคือ “%1”</translation>
    </message>
</context>
<context>
    <name>tambon::RubricRowView</name>
    <message>
        <source>Counts %1 times</source>
        <translation>นับ %1 เท่า</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Says that you cannot tell. It is not 0, and the row waits until it is scored.</source>
        <translation>บอกว่ายังไม่แน่ใจ ไม่ใช่ 0 คะแนน ข้อนี้รอจนกว่าจะให้คะแนน</translation>
    </message>
    <message>
        <source>Gives this score; pressed again it takes it away.</source>
        <translation>ให้คะแนนนี้ กดอีกครั้งเพื่อเอาออก</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 จาก 3</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>ยังไม่ให้คะแนน</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1. Keys: 0 to 3 score and go on, ? is unsure, Delete takes the score away, up and down go to another row.</source>
        <translation>%1 แป้น 0 ถึง 3 ให้คะแนนแล้วไปข้อถัดไป ? คือไม่แน่ใจ Delete เอาคะแนนออก ขึ้นและลงไปข้ออื่น</translation>
    </message>
</context>
<context>
    <name>tambon::SavingsView</name>
    <message>
        <source>Type a savings group and press Enter</source>
        <translation>พิมพ์ชื่อกลุ่มออมทรัพย์แล้วกด Enter</translation>
    </message>
    <message>
        <source>Savings groups</source>
        <translation>กลุ่มออมทรัพย์</translation>
    </message>
    <message>
        <source>One group or institution a row, with its sums on a day. No names of members.</source>
        <translation>หนึ่งแถวต่อกลุ่มหรือสถาบันหนึ่งแห่ง พร้อมยอดรวม ณ วันหนึ่ง ไม่มีชื่อสมาชิก</translation>
    </message>
    <message>
        <source>No savings group yet</source>
        <translation>ยังไม่มีกลุ่มออมทรัพย์</translation>
    </message>
    <message>
        <source>Saved together: %1 baht · lent out: %2 baht</source>
        <translation>เงินออมรวม %1 บาท · ให้กู้อยู่ %2 บาท</translation>
    </message>
</context>
<context>
    <name>tambon::ScaleDialog</name>
    <message>
        <source>Scale of the goals</source>
        <translation>ระดับของเป้าหมาย</translation>
    </message>
    <message>
        <source>These levels are a proposal, not an official scale. Write them as your group says them, from the lowest to the highest.</source>
        <translation>ระดับเหล่านี้เป็นข้อเสนอ ไม่ใช่เกณฑ์ทางการ เขียนเป็นคำของกลุ่ม จากต่ำสุดไปสูงสุด</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ใช้ตามนี้</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>How one knows it</source>
        <translation>รู้ได้อย่างไร</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>เพิ่มระดับ</translation>
    </message>
    <message>
        <source>Adds a level above the highest.</source>
        <translation>เพิ่มระดับเหนือระดับสูงสุด</translation>
    </message>
    <message>
        <source>Remove the highest</source>
        <translation>เอาระดับสูงสุดออก</translation>
    </message>
    <message>
        <source>Takes the highest level away. Two always stay.</source>
        <translation>เอาระดับสูงสุดออก ต้องเหลือสองระดับเสมอ</translation>
    </message>
    <message>
        <source>The usual 0–4</source>
        <translation>ระดับ 0–4 เดิม</translation>
    </message>
    <message>
        <source>Fills in the levels that the program proposes.</source>
        <translation>ใส่ระดับที่โปรแกรมเสนอ</translation>
    </message>
    <message>
        <source>Name of level %1</source>
        <translation>ชื่อของระดับ %1</translation>
    </message>
    <message>
        <source>How one knows level %1</source>
        <translation>รู้ได้อย่างไรว่าถึงระดับ %1</translation>
    </message>
    <message>
        <source>What people call this level.</source>
        <translation>คนในกลุ่มเรียกระดับนี้ว่าอะไร</translation>
    </message>
    <message>
        <source>What can be seen when it is reached.</source>
        <translation>เห็นอะไรเมื่อถึงระดับนี้</translation>
    </message>
    <message>
        <source>Goals are shown with these levels from now on.</source>
        <translation>เป้าหมายจะแสดงด้วยระดับเหล่านี้ตั้งแต่นี้ไป</translation>
    </message>
</context>
<context>
    <name>tambon::SearchHits</name>
    <message>
        <source>Texts that hold the words</source>
        <translation>ข้อความที่มีคำนี้</translation>
    </message>
    <message>
        <source>Notes, products, partners, goals and every other text of all plans that hold the words. Enter opens the review of the plan.</source>
        <translation>โน้ต สินค้า ภาคี เป้าหมาย และข้อความอื่นของทุกแผนที่มีคำนี้ Enter เปิดทบทวนแผน</translation>
    </message>
</context>
<context>
    <name>tambon::SeasonDialog</name>
    <message>
        <source>Times a month</source>
        <translation>เดือนละกี่ครั้ง</translation>
    </message>
    <message>
        <source>How many times in each month? 0 = not in this month.</source>
        <translation>แต่ละเดือนกี่ครั้ง ใส่ 0 ถ้าเดือนนั้นไม่มี</translation>
    </message>
    <message>
        <source>How many times in this month</source>
        <translation>เดือนนี้กี่ครั้ง</translation>
    </message>
    <message>
        <source>Once every month</source>
        <translation>เดือนละครั้งทุกเดือน</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ล้างทั้งหมด</translation>
    </message>
    <message>
        <source>Fills all twelve months</source>
        <translation>ใส่ให้ทั้งสิบสองเดือน</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>Keeps the months as they are here.</source>
        <translation>เก็บเดือนไว้ตามนี้</translation>
    </message>
</context>
<context>
    <name>tambon::SecretVoteDialog</name>
    <message>
        <source>Vote in turn</source>
        <translation>ผลัดกันกดลับ</translation>
    </message>
    <message>
        <source>Press the digit of a note for a dot, again for another one. Backspace takes the last one back. Enter when you are done.</source>
        <translation>กดเลขหน้าโน้ตเพื่อให้หนึ่งจุด กดซ้ำได้ กด Backspace เพื่อเอาจุดล่าสุดคืน เสร็จแล้วกด Enter</translation>
    </message>
    <message>
        <source>Person %1 of %2</source>
        <translation>คนที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>คนที่ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) left</source>
        <translation><numerusform>เหลือ %n จุด</numerusform></translation>
    </message>
    <message>
        <source>Press the digit of a note for a dot. Page Down and Page Up show the other notes (page %1 of %2). Backspace takes the last dot back. Enter when you are done.</source>
        <translation>กดเลขหน้าโน้ตเพื่อให้หนึ่งจุด กด Page Down และ Page Up เพื่อดูโน้ตอื่น (หน้า %1 จาก %2) กด Backspace เพื่อเอาจุดล่าสุดคืน เสร็จแล้วกด Enter</translation>
    </message>
    <message>
        <source>Done, next person</source>
        <translation>เสร็จแล้ว คนต่อไป</translation>
    </message>
    <message>
        <source>End</source>
        <translation>จบ</translation>
    </message>
    <message>
        <source>Counts the dots and clears the screen for the next person (Enter)</source>
        <translation>นับจุดและล้างจอให้คนต่อไป (Enter)</translation>
    </message>
    <message>
        <source>Leaves the vote; what others gave is counted (Esc)</source>
        <translation>ออกจากการโหวต จุดของคนก่อนหน้านับไว้แล้ว (Esc)</translation>
    </message>
</context>
<context>
    <name>tambon::SendCapitalDialog</name>
    <message>
        <source>Items not fully used</source>
        <translation>รายการที่ยังใช้ไม่เต็มที่</translation>
    </message>
    <message>
        <source>Send to step 7</source>
        <translation>ส่งเข้าข้อ 7</translation>
    </message>
    <message>
        <source>Each chosen item becomes a note in step 7, linked with it.</source>
        <translation>แต่ละรายการที่เลือกจะกลายเป็นโน้ตในข้อ 7 และเชื่อมกันไว้</translation>
    </message>
</context>
<context>
    <name>tambon::SessionsView</name>
    <message>
        <source>Households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>Type a session and press Enter</source>
        <translation>พิมพ์ชื่อหลักสูตรหรือเวที แล้วกด Enter</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>หลักสูตร</translation>
    </message>
    <message>
        <source>One training, short course, study visit or forum a row. Counts only; names are not needed.</source>
        <translation>แถวละหนึ่งการอบรม หลักสูตรระยะสั้น ศึกษาดูงาน หรือเวที จดเป็นจำนวน ไม่ต้องใช้ชื่อ</translation>
    </message>
    <message>
        <source>All sessions together, by</source>
        <translation>รวมทุกหลักสูตร แยกตาม</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>how people met</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>region</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>By what sessions are summed</source>
        <translation>รวมหลักสูตรแยกตามอะไร</translation>
    </message>
    <message>
        <source>Sums the counts by kind, by how people met, by region or by cohort.</source>
        <translation>รวมจำนวนแยกตามประเภท รูปแบบ ภาค หรือรุ่น</translation>
    </message>
    <message>
        <source>Sums of the sessions</source>
        <translation>ยอดรวมของหลักสูตร</translation>
    </message>
    <message>
        <source>How many sessions, people, leaders, sub-districts and households.</source>
        <translation>มีกี่หลักสูตร กี่คน ผู้นำกี่คน กี่ตำบล กี่ครัวเรือน</translation>
    </message>
    <message>
        <source>Choose a session to say more of it</source>
        <translation>เลือกหลักสูตร เพื่อบอกรายละเอียด</translation>
    </message>
    <message>
        <source>Partners of the session</source>
        <translation>ภาคีของหลักสูตร</translation>
    </message>
    <message>
        <source>Who carried it along, and what each gave.</source>
        <translation>ใครร่วมจัด และแต่ละฝ่ายให้อะไร</translation>
    </message>
    <message>
        <source>Type a partner</source>
        <translation>พิมพ์ชื่อภาคี</translation>
    </message>
    <message>
        <source>Who came, by category</source>
        <translation>ผู้เข้าร่วมแยกตามกลุ่ม</translation>
    </message>
    <message>
        <source>Counts only: no name stands beside disability, health or debt. Leave the count empty where only the group is known.</source>
        <translation>จดเป็นจำนวนเท่านั้น ไม่มีชื่อคู่กับความพิการ สุขภาพ หรือหนี้ ถ้ารู้แต่กลุ่ม ให้เว้นจำนวนไว้</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>เลือกกลุ่ม</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ผลที่ตามมา</translation>
    </message>
    <message>
        <source>Asked again later: how many households are still at it, and what it brings.</source>
        <translation>ถามอีกครั้งภายหลัง ยังทำอยู่กี่ครัวเรือน และได้เท่าไร</translation>
    </message>
    <message>
        <source>Type a day</source>
        <translation>พิมพ์วันที่</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>ภาคี</translation>
    </message>
    <message>
        <source>Households and people by category</source>
        <translation>ครัวเรือนและคนแยกตามกลุ่ม</translation>
    </message>
    <message>
        <source>Follow-up of the households</source>
        <translation>การติดตามครัวเรือน</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ไม่ได้บอก</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>ผู้นำ</translation>
    </message>
    <message>
        <source>Sub-districts</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>Write what was done and how many came. Ask the households again later: a follow-up shows what stays.</source>
        <translation>จดว่าทำอะไร มากี่คน แล้วถามครัวเรือนอีกครั้งภายหลัง จะเห็นว่าอะไรยังอยู่</translation>
    </message>
</context>
<context>
    <name>tambon::SharingView</name>
    <message>
        <source>How is what is left over shared?</source>
        <translation>รายเหลือแบ่งกันอย่างไร</translation>
    </message>
    <message>
        <source>What each fund gets</source>
        <translation>แต่ละกองทุนได้เท่าไร</translation>
    </message>
    <message>
        <source>What the rule of each fund asks for, what it gets, and what was really sent.</source>
        <translation>กติกาของแต่ละกองทุนขอเท่าไร ได้เท่าไร และส่งไปจริงเท่าไร</translation>
    </message>
    <message>
        <source>Funds and their rules</source>
        <translation>กองทุนและกติกา</translation>
    </message>
    <message>
        <source>First come sums and baht for each unit sold, then percents of all that is left over. What remains goes to the fund that takes the rest.</source>
        <translation>จ่ายเงินก้อนและบาทต่อหน่วยที่ขายก่อน แล้วจึงแบ่งร้อยละของรายเหลือทั้งหมด ที่เหลือเข้ากองทุนที่รับส่วนที่เหลือ</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>Gets a year</source>
        <translation>ได้ต่อปี</translation>
    </message>
    <message>
        <source>Type a fund and press Enter</source>
        <translation>พิมพ์ชื่อกองทุนแล้วกด Enter</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>กองทุน</translation>
    </message>
    <message>
        <source>What a part of what is left over goes to: a percent, a sum a year, or baht for each unit sold. Percents above 100 together are refused.</source>
        <translation>รายเหลือแบ่งไปที่ใด เป็นร้อยละ เป็นเงินต่อปี หรือเป็นบาทต่อหน่วยที่ขาย ร้อยละรวมกันเกิน 100 ไม่ได้</translation>
    </message>
    <message>
        <source>What was really sent</source>
        <translation>เงินที่ส่งไปจริง</translation>
    </message>
    <message>
        <source>Type a day and press Enter</source>
        <translation>พิมพ์วันที่แล้วกด Enter</translation>
    </message>
    <message>
        <source>Transfers to the chosen fund</source>
        <translation>เงินที่ส่งเข้ากองทุนที่เลือก</translation>
    </message>
    <message>
        <source>One transfer a row: day, baht, remark. The day is typed in the Buddhist era: 20/11/2569.</source>
        <translation>แถวละหนึ่งครั้ง วันที่ บาท หมายเหตุ พิมพ์วันที่เป็น พ.ศ. เช่น 20/11/2569</translation>
    </message>
    <message>
        <source>Shares and what they bring</source>
        <translation>หุ้นและผลตอบแทน</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>ปันผล</translation>
    </message>
    <message>
        <source>Refund on purchases</source>
        <translation>เฉลี่ยคืนยอดซื้อ</translation>
    </message>
    <message>
        <source>Type a code or a kind of people and press Enter</source>
        <translation>พิมพ์รหัสหรือกลุ่มคนแล้วกด Enter</translation>
    </message>
    <message>
        <source>Shares of holders</source>
        <translation>หุ้นของผู้ถือ</translation>
    </message>
    <message>
        <source>Shares bring a part of the fund for dividends, purchases a part of the fund for refunds.</source>
        <translation>หุ้นได้ส่วนแบ่งจากกองทุนปันผล ยอดซื้อได้ส่วนแบ่งจากกองทุนเฉลี่ยคืน</translation>
    </message>
    <message>
        <source>Write codes or kinds of people, such as “first members”. A name is personal data and not needed here.</source>
        <translation>ใช้รหัสหรือกลุ่มคน เช่น “สมาชิกรุ่นแรก” ชื่อคนเป็นข้อมูลส่วนบุคคล ไม่ต้องใส่ที่นี่</translation>
    </message>
    <message>
        <source>(baht a year)</source>
        <translation>(บาท/ปี)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Asked by its rule</source>
        <translation>ขอตามกติกา</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>ได้</translation>
    </message>
    <message>
        <source>Really sent</source>
        <translation>ส่งจริง</translation>
    </message>
    <message>
        <source>Sent to %1. Choose another fund in the table above to see its transfers.</source>
        <translation>ส่งเข้า %1 เลือกกองทุนอื่นในตารางข้างบนเพื่อดูรายการของกองทุนนั้น</translation>
    </message>
    <message>
        <source>Write a fund first.</source>
        <translation>เขียนกองทุนก่อน</translation>
    </message>
    <message>
        <source>No shares are written yet.</source>
        <translation>ยังไม่ได้เขียนหุ้น</translation>
    </message>
    <message>
        <source>%1 baht of shares, %2 people, %3 baht each on average.</source>
        <translation>ค่าหุ้นรวม %1 บาท %2 คน เฉลี่ยคนละ %3 บาท</translation>
    </message>
</context>
<context>
    <name>tambon::SinceView</name>
    <message>
        <source>The group answered %1 of %2 remarks.</source>
        <translation>กลุ่มตอบแล้ว %1 จาก %2 ข้อ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ยังไม่ตอบ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ครั้งก่อน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>เอาออกแล้ว</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>เปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>ยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>ticked as done</source>
        <translation>ขีดว่าแก้แล้ว</translation>
    </message>
    <message>
        <source>See it in the plan</source>
        <translation>ดูในแผน</translation>
    </message>
    <message>
        <source>See it in the plan: %1</source>
        <translation>ดูในแผน: %1</translation>
    </message>
    <message>
        <source>Goes to the note that the remark was about.</source>
        <translation>ไปที่โน้ตที่ความเห็นพูดถึง</translation>
    </message>
</context>
<context>
    <name>tambon::StagesView</name>
    <message>
        <source>Stages of the programme</source>
        <translation>ขั้นของโครงการ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Type a stage and press Enter</source>
        <translation>พิมพ์ชื่อขั้น แล้วกด Enter</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>One stage a row. “Only after” names the stage that must be reached before it.</source>
        <translation>แถวละหนึ่งขั้น “ทำหลังจาก” บอกขั้นที่ต้องถึงก่อน</translation>
    </message>
    <message>
        <source>Choose a stage to say what it leaves behind</source>
        <translation>เลือกขั้น เพื่อบอกว่าต้องเกิดอะไร</translation>
    </message>
    <message>
        <source>reached on %1</source>
        <translation>ถึงแล้วเมื่อ %1</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>ยังไม่มีหลักฐาน</translation>
    </message>
    <message>
        <source>%1 · must leave: %2</source>
        <translation>%1 · ต้องเกิด: %2</translation>
    </message>
    <message>
        <source>Start with the four stages of the programme, or write your own. They can be changed.</source>
        <translation>เริ่มจากขั้นทั้งสี่ของโครงการ หรือเขียนขั้นของตัวเอง แก้ได้ภายหลัง</translation>
    </message>
</context>
<context>
    <name>tambon::StartScreen</name>
    <message>
        <source>What do you want to do today?</source>
        <translation>วันนี้จะทำอะไร</translation>
    </message>
    <message>
        <source>Run a workshop</source>
        <translation>จัดเวทีทำแผน</translation>
    </message>
    <message>
        <source>Go through the nine steps with the group, one at a time</source>
        <translation>พากลุ่มทำเก้าข้อ ทีละข้อ</translation>
    </message>
    <message>
        <source>Make or continue a plan</source>
        <translation>ทำแผน ทำต่อ</translation>
    </message>
    <message>
        <source>Fill in the nine blocks, the capital and the goals</source>
        <translation>เติมแคนวาส 9 ช่อง ทุนชุมชน และเป้าหมาย</translation>
    </message>
    <message>
        <source>Review submitted plans</source>
        <translation>ทบทวนแผนที่ส่งมา</translation>
    </message>
    <message>
        <source>Open a plan that was handed in and read it</source>
        <translation>เปิดแผนที่ส่งมาแล้วอ่าน</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>เปิดล่าสุด</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>เปิดไฟล์อื่น</translation>
    </message>
    <message>
        <source>No plan has been opened yet. Make a new one, or open a sample plan to look around.</source>
        <translation>ยังไม่เคยเปิดแผน ทำแผนใหม่ หรือเปิดแผนตัวอย่างดูก่อนได้</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>เรียนรู้</translation>
    </message>
    <message>
        <source>Open a sample plan</source>
        <translation>เปิดแผนตัวอย่าง</translation>
    </message>
    <message>
        <source>Nine steps in 5 minutes</source>
        <translation>9 ข้อ ใน 5 นาที</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>คีย์ลัด</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ตัวอักษรเล็กลง</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size %1%</source>
        <translation>ขนาดตัวอักษร %1%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ตัวอักษรใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>The data stays on this computer. No internet and no membership needed.</source>
        <translation>ข้อมูลอยู่ในเครื่องนี้ ไม่ต้องต่ออินเทอร์เน็ต ไม่ต้องสมัครสมาชิก</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A sample plan in a menu: its title, then the organisation</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>ล้างรายการ</translation>
    </message>
    <message>
        <source>Forgets the plans that are not pinned; their files stay</source>
        <translation>เอาแผนที่ไม่ได้ปักหมุดออกจากรายการ ไฟล์ยังอยู่ที่เดิม</translation>
    </message>
    <message>
        <source>Practice for 15 minutes</source>
        <translation>ฝึกทำแผน 15 นาที</translation>
    </message>
</context>
<context>
    <name>tambon::StatementView</name>
    <message>
        <source>Work bases and development goals of the plan</source>
        <translation>ฐานงานและเป้าหมายการพัฒนาของแผน</translation>
    </message>
    <message>
        <source>Put in the known periods</source>
        <translation>ใส่ช่วงแผนที่รู้แล้ว</translation>
    </message>
    <message>
        <source>Adds the five-year plans 2564–2568 and 2566–2570, as far as they are missing. One step, which undo takes back.</source>
        <translation>เพิ่มแผน 5 ปี 2564–2568 และ 2566–2570 เฉพาะที่ยังไม่มี นับเป็นขั้นเดียว เลิกทำได้</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>ช่วงแผน</translation>
    </message>
    <message>
        <source>Plans of several years that this one follows. Years in the Buddhist era. Choose one of them above as the period of this plan.</source>
        <translation>แผนหลายปีที่แผนนี้เดินตาม ปีเป็น พ.ศ. เลือกช่วงของแผนนี้ได้ในแบบกรอกข้างบน</translation>
    </message>
    <message>
        <source>Type a period</source>
        <translation>พิมพ์ชื่อช่วงแผน</translation>
    </message>
    <message>
        <source>What does the plan want to reach, how, and by which rules?</source>
        <translation>แผนต้องการไปถึงไหน ด้วยวิธีใด และมีกติกาอะไร</translation>
    </message>
</context>
<context>
    <name>tambon::StepDots</name>
    <message>
        <source>shown now</source>
        <translation>กำลังแสดง</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation>มีโน้ตแล้ว</translation>
    </message>
    <message>
        <source>no note yet</source>
        <translation>ยังไม่มีโน้ต</translation>
    </message>
    <message>
        <source>Step %1 %2, %3</source>
        <translation>ข้อ %1 %2, %3</translation>
    </message>
</context>
<context>
    <name>tambon::StepHelper</name>
    <message>
        <source>Helper for this step</source>
        <translation>ผู้ช่วยของข้อนี้</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Not yet one</source>
        <translation>ยังไม่ใช่</translation>
    </message>
    <message>
        <source>Choose a note to link it with others</source>
        <translation>เลือกโน้ตหนึ่งใบเพื่อเชื่อมกับใบอื่น</translation>
    </message>
    <message>
        <source>Note %1 is linked with</source>
        <translation>ใบ %1 เชื่อมกับ</translation>
    </message>
    <message>
        <source>From step %1 %2</source>
        <translation>จากข้อ %1 %2</translation>
    </message>
    <message>
        <source>Is this step ready?</source>
        <translation>ข้อนี้พร้อมหรือยัง</translation>
    </message>
    <message>
        <source>There is at least one note</source>
        <translation>มีโน้ตอย่างน้อย 1 ใบ</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>ยังไม่มีโน้ต</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this step</source>
        <translation><numerusform>รูปของข้อนี้ %n รูป</numerusform></translation>
    </message>
    <message>
        <source>Open the photos and write them into notes</source>
        <translation>เปิดรูปเพื่อจดลงโน้ต</translation>
    </message>
    <message>
        <source>Table value × customer</source>
        <translation>ตารางคุณค่า × ลูกค้า</translation>
    </message>
    <message>
        <source>Which income each value brings from each customer, and which other could be</source>
        <translation>คุณค่าแต่ละข้อมีรายได้อะไรจากลูกค้าแต่ละกลุ่ม และมีรายได้อื่นได้อีกไหม</translation>
    </message>
</context>
<context>
    <name>tambon::StepPage</name>
    <message>
        <source>Long for one note: could it be two?</source>
        <translation>ยาวไปสำหรับหนึ่งใบ แยกเป็นสองใบได้ไหม</translation>
    </message>
    <message>
        <source>One thing a note, short, so that the back row can read it</source>
        <translation>หนึ่งเรื่องต่อหนึ่งใบ สั้น ๆ ให้คนแถวหลังอ่านออก</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ข้อ %1</translation>
    </message>
    <message>
        <source>New note for step %1 %2</source>
        <translation>โน้ตใหม่ของข้อ %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n note(s)</source>
        <translation><numerusform>ข้อ %1 %2 %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>Type an idea, Enter adds it and waits for the next</source>
        <translation>พิมพ์ความคิด กด Enter เพิ่มแล้วพิมพ์ใบต่อไป</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation><numerusform>%n คน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Votes: %n dot(s) each</source>
        <translation><numerusform>โหวตคนละ %n จุด</numerusform></translation>
    </message>
    <message>
        <source>Type an idea, then Enter</source>
        <translation>พิมพ์แล้วกด Enter</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation>ความคิด</translation>
    </message>
</context>
<context>
    <name>tambon::StepTarget</name>
    <message>
        <source>Step %1 %2</source>
        <translation>ข้อ %1 %2</translation>
    </message>
    <message>
        <source>Put the chosen ideas into %1</source>
        <translation>ย้ายความคิดที่เลือกไป%1</translation>
    </message>
    <message>
        <source>Puts the chosen ideas into this step; they can also be dragged here</source>
        <translation>ย้ายความคิดที่เลือกมาข้อนี้ หรือลากมาวางก็ได้</translation>
    </message>
</context>
<context>
    <name>tambon::StoryText</name>
    <message>
        <source>Note %1: go there</source>
        <translation>โน้ต %1 กดเพื่อไปดู</translation>
    </message>
    <message>
        <source>The plan as a story</source>
        <translation>เล่าแผนเป็นเรื่อง</translation>
    </message>
    <message>
        <source>Tab goes from note to note, Enter goes to it on the canvas</source>
        <translation>กด Tab ไปทีละโน้ต กด Enter ไปดูในแคนวาส</translation>
    </message>
    <message>
        <source>The plan told along its links. What it does not say yet stands there in words; a note in quotation marks leads to its place.</source>
        <translation>แผนเล่าเป็นเรื่องตามเส้นเชื่อม สิ่งที่ยังไม่ได้บอกจะเขียนไว้เป็นคำ โน้ตในเครื่องหมายคำพูดกดไปดูที่อยู่ได้</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is a note such as 1.2, %2 its words</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Not in the story yet: %n note(s)</source>
        <translation><numerusform>ยังไม่อยู่ในเรื่อง %n ใบ</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::StoryView</name>
    <message>
        <source>There is no story yet: write what is sold in step 1, and to whom in step 2</source>
        <translation>ยังไม่มีเรื่องให้เล่า เขียนว่าขายอะไรในข้อ 1 และขายให้ใครในข้อ 2</translation>
    </message>
    <message>
        <source>Go to step 1</source>
        <translation>ไปข้อ 1</translation>
    </message>
    <message>
        <source>Opens step 1 of the canvas</source>
        <translation>เปิดข้อ 1 ในแคนวาส</translation>
    </message>
    <message>
        <source>The plan as a story</source>
        <translation>เล่าแผนเป็นเรื่อง</translation>
    </message>
    <message>
        <source>Which story</source>
        <translation>เลือกเรื่องที่จะเล่า</translation>
    </message>
    <message>
        <source>The whole plan, or the story of one colour</source>
        <translation>ทั้งแผน หรือเฉพาะสายสีเดียว</translation>
    </message>
    <message>
        <source>One colour is one product or customer group; its story leaves out the others.</source>
        <translation>หนึ่งสีคือหนึ่งสินค้าหรือหนึ่งกลุ่มลูกค้า เรื่องของสายนี้จะไม่รวมสายอื่น</translation>
    </message>
    <message>
        <source>Tell it note by note</source>
        <translation>เล่าทีละใบ</translation>
    </message>
    <message>
        <source>One note on the whole page; the arrow keys go on and back</source>
        <translation>แสดงทีละใบเต็มหน้า ใช้ปุ่มลูกศรไปใบถัดไปหรือย้อนกลับ</translation>
    </message>
    <message>
        <source>For telling the plan to a room: each note once, in the order of the story, with the words that lead to it.</source>
        <translation>สำหรับเล่าแผนให้คนทั้งเวทีฟัง แสดงโน้ตทีละใบตามลำดับเรื่อง พร้อมคำที่เชื่อมมา</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>ทั้งแผน</translation>
    </message>
</context>
<context>
    <name>tambon::StoryWalk</name>
    <message>
        <source>The story, note by note</source>
        <translation>เล่าเรื่องทีละใบ</translation>
    </message>
    <message>
        <source>Arrow keys go on and back, Enter goes to the note, Esc ends.</source>
        <translation>ใช้ปุ่มลูกศรไปใบถัดไปหรือย้อนกลับ กด Enter ไปดูโน้ต กด Esc เพื่อจบ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>The note before (Left)</source>
        <translation>ใบก่อนหน้า (ลูกศรซ้าย)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>The next note (Right or Space)</source>
        <translation>ใบถัดไป (ลูกศรขวาหรือเว้นวรรค)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ไปดูโน้ต</translation>
    </message>
    <message>
        <source>Shows the note on the canvas (Enter)</source>
        <translation>แสดงโน้ตในแคนวาส (Enter)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>จบ</translation>
    </message>
    <message>
        <source>Back to the whole text (Esc)</source>
        <translation>กลับไปดูเรื่องทั้งหมด (Esc)</translation>
    </message>
    <message>
        <source>Not in the story yet · step %1</source>
        <translation>ยังไม่อยู่ในเรื่อง · ข้อ %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ข้อ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which note of how many</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>tambon::SubPlanDetails</name>
    <message>
        <source>Choose a sub-plan to say what it wants and how it is measured.</source>
        <translation>เลือกแผนย่อย แล้วบอกว่าต้องการอะไรและวัดจากอะไร</translation>
    </message>
</context>
<context>
    <name>tambon::SubPlansView</name>
    <message>
        <source>Put in the seven sub-plans</source>
        <translation>ใส่แผนย่อยทั้งเจ็ด</translation>
    </message>
    <message>
        <source>Adds quality and standards, distribution, market space, income up, debt down, quality of life and environment, as far as they are missing. One step, which undo takes back.</source>
        <translation>เพิ่มแผนคุณภาพมาตรฐาน การกระจายสินค้า พื้นที่ตลาด เพิ่มรายได้ ลดหนี้สิน คุณภาพชีวิต และสิ่งแวดล้อม เฉพาะที่ยังไม่มี นับเป็นขั้นเดียว เลิกทำได้</translation>
    </message>
    <message>
        <source>Type the title of a sub-plan</source>
        <translation>พิมพ์ชื่อแผนย่อย</translation>
    </message>
    <message>
        <source>Sub-plans</source>
        <translation>แผนย่อย</translation>
    </message>
    <message>
        <source>The plans inside the plan: who is responsible, by when, short, medium or long term, and which activity of step 6 does it.</source>
        <translation>แผนในแผน ใครรับผิดชอบ เสร็จเมื่อไร ระยะสั้น กลาง หรือยาว และกิจกรรมใดในข้อ 6 เป็นผู้ทำ</translation>
    </message>
    <message>
        <source>Term not said</source>
        <translation>ไม่ระบุระยะ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Which smaller plans make up this plan, and how soon does each bear?</source>
        <translation>แผนนี้ประกอบด้วยแผนย่อยอะไร แต่ละแผนเห็นผลเร็วแค่ไหน</translation>
    </message>
</context>
<context>
    <name>tambon::SubmitCard</name>
    <message>
        <source>Send the plan…</source>
        <translation>ส่งแผน…</translation>
    </message>
    <message>
        <source>Send the plan</source>
        <translation>ส่งแผน</translation>
    </message>
    <message>
        <source>Writes a file to be sent, which cannot be changed any more, and its book as PDF.</source>
        <translation>ทำแฟ้มสำหรับส่งซึ่งแก้ไม่ได้อีก พร้อมเล่มแผน PDF</translation>
    </message>
    <message>
        <source>Sent as no. %1 on %2</source>
        <translation>ส่งครั้งที่ %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>แก้ไขหลังส่ง</translation>
    </message>
</context>
<context>
    <name>tambon::SubmitDialog</name>
    <message>
        <source>Send the plan</source>
        <translation>ส่งแผน</translation>
    </message>
    <message>
        <source>Makes a file to be sent. It has no history, and of people only the working group's names; it cannot be changed any more. You go on working in your own plan.</source>
        <translation>ทำแฟ้มสำหรับส่ง ไม่มีประวัติการแก้ไข มีชื่อคนเฉพาะคณะทำงาน และแก้ไม่ได้อีก กลุ่มทำงานต่อในแผนของตัวเองได้</translation>
    </message>
    <message>
        <source>Who sends</source>
        <translation>ผู้ส่ง</translation>
    </message>
    <message>
        <source>Stands in the submission, so that the reader knows whom to answer. May stay empty.</source>
        <translation>อยู่ในแฟ้มที่ส่ง ให้ผู้ทบทวนรู้ว่าจะตอบใคร เว้นว่างได้</translation>
    </message>
    <message>
        <source>To the reader</source>
        <translation>ถึงผู้ทบทวน</translation>
    </message>
    <message>
        <source>A line for the reader. May stay empty.</source>
        <translation>ข้อความหนึ่งบรรทัดถึงผู้ทบทวน เว้นว่างได้</translation>
    </message>
    <message>
        <source>Also the plan book as PDF</source>
        <translation>ทำเล่มแผน PDF ด้วย</translation>
    </message>
    <message>
        <source>Writes the book of what is sent beside it.</source>
        <translation>ทำเล่มของฉบับที่ส่งไว้ข้างกัน</translation>
    </message>
    <message>
        <source>File</source>
        <translation>แฟ้ม</translation>
    </message>
    <message>
        <source>Where the file to be sent is written. A file that is there is not replaced.</source>
        <translation>ที่เก็บแฟ้มสำหรับส่ง ไม่เขียนทับแฟ้มที่มีอยู่</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Chooses the folder and the name.</source>
        <translation>เลือกที่เก็บและชื่อแฟ้ม</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Closes this window.</source>
        <translation>ปิดหน้าต่างนี้</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ทำแฟ้มสำหรับส่ง</translation>
    </message>
    <message>
        <source>Writes the files and notes it in the plan.</source>
        <translation>ทำแฟ้มและจดไว้ในแผน</translation>
    </message>
    <message>
        <source>File to be sent</source>
        <translation>แฟ้มสำหรับส่ง</translation>
    </message>
    <message>
        <source>Plan (*.cbmc)</source>
        <translation>แผน (*.cbmc)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 และ %2</translation>
    </message>
    <message>
        <source>Submission no. %1 is made: %2, in the folder %3. Send it by LINE, by e-mail or on a stick.</source>
        <translation>ทำแฟ้มส่งครั้งที่ %1 แล้ว: %2 อยู่ในโฟลเดอร์ %3 ส่งทางไลน์ อีเมล หรือแฟลชไดรฟ์ได้เลย</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>tambon::SurplusTable</name>
    <message>
        <source>What is left over by price and quantity</source>
        <translation>รายเหลือตามราคาและยอดขาย</translation>
    </message>
    <message>
        <source>Each cell says what is left over in a year at one price and one quantity. 100 is the plan.</source>
        <translation>แต่ละช่องบอกรายเหลือต่อปีที่ราคาหนึ่งและยอดขายหนึ่ง 100 คือตามแผน</translation>
    </message>
    <message>
        <source>sold %1 %</source>
        <translation>ขาย %1 %</translation>
    </message>
    <message>
        <source>price %1 %</source>
        <translation>ราคา %1 %</translation>
    </message>
    <message>
        <source>%1, %2: %3 baht</source>
        <translation>%1 %2: %3 บาท</translation>
    </message>
</context>
<context>
    <name>tambon::TablesPage</name>
    <message>
        <source>What is shown</source>
        <translation>สิ่งที่แสดง</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Opens the line for a new row.</source>
        <translation>เปิดบรรทัดใหม่</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Moves the chosen row up.</source>
        <translation>เลื่อนแถวที่เลือกขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Moves the chosen row down.</source>
        <translation>เลื่อนแถวที่เลือกลง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Deletes the selected rows (Del).</source>
        <translation>ลบแถวที่เลือก (Del)</translation>
    </message>
</context>
<context>
    <name>tambon::TagChecks</name>
    <message>
        <source>Five work bases</source>
        <translation>ฐานงานทั้งห้า</translation>
    </message>
    <message>
        <source>Development goals (SDG)</source>
        <translation>เป้าหมายการพัฒนาที่ยั่งยืน (SDG)</translation>
    </message>
    <message>
        <source>Unfolds the seventeen development goals. They are optional.</source>
        <translation>เปิดเป้าหมายการพัฒนาทั้งสิบเจ็ดข้อ ไม่เลือกก็ได้</translation>
    </message>
    <message>
        <source>One of the five work bases that this belongs to. Several may be ticked.</source>
        <translation>ฐานงานหนึ่งในห้าที่เรื่องนี้อยู่ ติ๊กได้หลายข้อ</translation>
    </message>
    <message>
        <source>A development goal that this works for. Several may be ticked.</source>
        <translation>เป้าหมายการพัฒนาที่เรื่องนี้ช่วยให้ถึง ติ๊กได้หลายข้อ</translation>
    </message>
</context>
<context>
    <name>tambon::TemplateDialog</name>
    <message>
        <source>Choose what to assess</source>
        <translation>เลือกแบบประเมิน</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>แบบประเมิน</translation>
    </message>
    <message>
        <source>What can be assessed. Choosing one copies it into the plan, where it can be changed.</source>
        <translation>เรื่องที่ประเมินได้ แบบที่เลือกจะถูกคัดลอกเข้ามาในแผน และแก้ได้</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>ใช้แบบนี้</translation>
    </message>
    <message>
        <source>%1 (in the plan)</source>
        <translation>%1 (มีในแผนแล้ว)</translation>
    </message>
    <message>
        <source>Puts the chosen template into the plan, where it can be changed.</source>
        <translation>นำแบบที่เลือกมาไว้ในแผน แล้วแก้ได้ที่นั่น</translation>
    </message>
</context>
<context>
    <name>tambon::TemplateEditor</name>
    <message>
        <source>Change the template</source>
        <translation>แก้แบบประเมิน</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>สิ่งที่ถาม</translation>
    </message>
    <message>
        <source>Possible answers</source>
        <translation>คำตอบที่เลือกได้</translation>
    </message>
    <message>
        <source>This template belongs to the plan: change it as your group needs it. A code that was answered should keep its meaning.</source>
        <translation>แบบประเมินนี้เป็นของแผน แก้ได้ตามที่กลุ่มต้องการ ข้อที่ตอบไปแล้วควรคงความหมายเดิม</translation>
    </message>
    <message>
        <source>Type what is asked and press Enter</source>
        <translation>พิมพ์สิ่งที่ถามแล้วกด Enter</translation>
    </message>
    <message>
        <source>Items of the template</source>
        <translation>ข้อของแบบประเมิน</translation>
    </message>
    <message>
        <source>One row for each thing that is asked.</source>
        <translation>แถวละหนึ่งข้อที่ถาม</translation>
    </message>
    <message>
        <source>Type an answer and press Enter</source>
        <translation>พิมพ์คำตอบแล้วกด Enter</translation>
    </message>
    <message>
        <source>Answers of the template</source>
        <translation>คำตอบของแบบประเมิน</translation>
    </message>
    <message>
        <source>The scores that may be given, with their words. Steps have none.</source>
        <translation>คะแนนที่ให้ได้และความหมาย แบบเป็นขั้นไม่มีคะแนน</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>ลบแถว</translation>
    </message>
    <message>
        <source>Deletes the selected items or answers (Del).</source>
        <translation>ลบข้อหรือคำตอบที่เลือก (Del)</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>เอาแบบประเมินออก</translation>
    </message>
    <message>
        <source>Takes the template with all its assessments out of the plan. Undo brings them back.</source>
        <translation>เอาแบบประเมินและการประเมินทั้งหมดของแบบนี้ออกจากแผน เลิกทำได้</translation>
    </message>
</context>
<context>
    <name>tambon::ThreadLegend</name>
    <message>
        <source>shared</source>
        <translation>ใช้ร่วมกัน</translation>
    </message>
    <message>
        <source>Threads: %1</source>
        <translation>สาย: %1</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>สาย</translation>
    </message>
</context>
<context>
    <name>tambon::ThreadSection</name>
    <message>
        <source>Names of the thread colours</source>
        <translation>ชื่อของแต่ละสี</translation>
    </message>
    <message>
        <source>One colour is one product or one customer group.</source>
        <translation>หนึ่งสีคือหนึ่งสินค้าหรือหนึ่งกลุ่มลูกค้า</translation>
    </message>
    <message>
        <source>Name of the colour %1</source>
        <translation>ชื่อของสี %1</translation>
    </message>
</context>
<context>
    <name>tambon::TimelineChart</name>
    <message>
        <source>Timeline of the goals</source>
        <translation>เส้นเวลาของเป้าหมาย</translation>
    </message>
    <message>
        <source>From the baseline to the month in which a goal shall be reached; small points are measurements. The table below says the same.</source>
        <translation>จากค่าเดิมถึงเดือนที่ตั้งใจ จุดเล็กคือวันที่วัด ตารางด้านล่างบอกเรื่องเดียวกัน</translation>
    </message>
</context>
<context>
    <name>tambon::TimerBar</name>
    <message>
        <source>Less than a minute</source>
        <translation>ไม่ถึงนาที</translation>
    </message>
    <message>
        <source>Time is over, go on as you like</source>
        <translation>หมดเวลา ทำต่อได้ตามต้องการ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>เหลือ %1</translation>
    </message>
    <message>
        <source>Timer of the workshop</source>
        <translation>ตัวจับเวลาของเวที</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 นาที</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>เพิ่มหนึ่งนาที</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>เพิ่มห้านาที</translation>
    </message>
    <message>
        <source>Starts or pauses the timer (Ctrl+Space). Nothing happens by itself when the time is over.</source>
        <translation>เริ่มหรือพักตัวจับเวลา (Ctrl+Space) หมดเวลาแล้วไม่มีอะไรเลื่อนไปเอง</translation>
    </message>
    <message>
        <source>Gives the room one minute more (Ctrl+Alt+1)</source>
        <translation>ให้เวลาเพิ่มหนึ่งนาที (Ctrl+Alt+1)</translation>
    </message>
    <message>
        <source>Gives the room five minutes more (Ctrl+Alt+5)</source>
        <translation>ให้เวลาเพิ่มห้านาที (Ctrl+Alt+5)</translation>
    </message>
</context>
<context>
    <name>tambon::Transcription</name>
    <message>
        <source>All of it is read</source>
        <translation>อ่านแล้ว จดครบทั้งรูป</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>What does the photo show?</source>
        <translation>รูปนี้คืออะไร</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>คำบรรยายรูป</translation>
    </message>
    <message>
        <source>A few words that stand under the photo</source>
        <translation>คำสั้น ๆ ใต้รูป</translation>
    </message>
    <message>
        <source>A few words that stand under the photo, here and in print.</source>
        <translation>คำสั้น ๆ ใต้รูป ทั้งในหน้านี้และบนกระดาษ</translation>
    </message>
    <message>
        <source>Choose the step</source>
        <translation>เลือกข้อ</translation>
    </message>
    <message>
        <source>Step of the photo</source>
        <translation>ข้อของรูป</translation>
    </message>
    <message>
        <source>The step that the photo is about; what you type becomes its notes</source>
        <translation>ข้อที่รูปนี้เกี่ยวข้อง สิ่งที่พิมพ์จะเป็นโน้ตของข้อนี้</translation>
    </message>
    <message>
        <source>The step that the flipchart is about. What you type below becomes notes of this step.</source>
        <translation>ข้อที่ฟลิปชาร์ตแผ่นนี้เกี่ยวข้อง สิ่งที่พิมพ์ด้านล่างจะเป็นโน้ตของข้อนี้</translation>
    </message>
    <message>
        <source>Tick when nothing on the photo is left to write down</source>
        <translation>ทำเครื่องหมายเมื่อจดครบทุกบรรทัดแล้ว</translation>
    </message>
    <message>
        <source>Tick when nothing on the photo is left to write down; the photo then carries a tick in the list.</source>
        <translation>ทำเครื่องหมายเมื่อจดครบทุกบรรทัดแล้ว รูปในรายการจะมีเครื่องหมายถูก</translation>
    </message>
    <message>
        <source>Notes written from this photo</source>
        <translation>โน้ตที่จดจากรูปนี้</translation>
    </message>
    <message>
        <source>A tick says that the note comes from this photo; Enter opens the note</source>
        <translation>เครื่องหมายถูกบอกว่าโน้ตมาจากรูปนี้ กด Enter เพื่อเปิดโน้ต</translation>
    </message>
    <message>
        <source>The notes of the step. A tick says that the note comes from this photo and keeps the photo as its evidence. Enter opens the note on the canvas.</source>
        <translation>โน้ตของข้อนี้ เครื่องหมายถูกบอกว่าโน้ตมาจากรูปนี้ โดยเก็บรูปไว้เป็นหลักฐาน กด Enter เพื่อเปิดโน้ตบนแคนวาส</translation>
    </message>
    <message>
        <source>Type what one line of the photo says; Enter adds it and waits for the next</source>
        <translation>พิมพ์ตามรูปทีละบรรทัด กด Enter เพื่อเพิ่มแล้วพิมพ์บรรทัดต่อไป</translation>
    </message>
    <message>
        <source>Type what one line of the photo says. Enter makes it a note of the chosen step and waits for the next line.</source>
        <translation>พิมพ์ตามรูปทีละบรรทัด กด Enter เพื่อเพิ่มเป็นโน้ตของข้อที่เลือก แล้วพิมพ์บรรทัดต่อไป</translation>
    </message>
    <message>
        <source>Add the note (Enter)</source>
        <translation>เพิ่มโน้ต (Enter)</translation>
    </message>
    <message>
        <source>Makes what you typed a note of the chosen step, with the photo as its evidence.</source>
        <translation>เพิ่มสิ่งที่พิมพ์เป็นโน้ตของข้อที่เลือก โดยมีรูปเป็นหลักฐาน</translation>
    </message>
    <message>
        <source>Type one line, then Enter</source>
        <translation>พิมพ์ทีละบรรทัด แล้วกด Enter</translation>
    </message>
    <message>
        <source>First choose the step</source>
        <translation>เลือกข้อก่อน</translation>
    </message>
    <message>
        <source>New note for step %1 %2</source>
        <translation>โน้ตใหม่ของข้อ %1 %2</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>โน้ตใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from this photo</source>
        <translation><numerusform>โน้ตจากรูปนี้ %n ใบ</numerusform></translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>คำบรรยาย</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>ทีละบรรทัด</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>ยังไม่เลือกข้อ</translation>
    </message>
</context>
<context>
    <name>tambon::TrendLine</name>
    <message>
        <source>Each point is a value on its day; the dashed line is the aim.</source>
        <translation>แต่ละจุดคือค่าของวันนั้น เส้นประคือค่าที่ตั้งใจ</translation>
    </message>
</context>
<context>
    <name>tambon::UnfoldedFinding</name>
    <message>
        <source>Why</source>
        <translation>ทำไม</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>แก้อย่างไร</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ไปแก้</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>ยอมรับแล้ว</translation>
    </message>
    <message>
        <source>Day not said</source>
        <translation>ไม่ได้บอกวันที่</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Shows the place in the plan (Enter)</source>
        <translation>ไปยังที่ที่พบในแผน (Enter)</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>เลิกยอมรับ</translation>
    </message>
    <message>
        <source>The finding counts as open again</source>
        <translation>เรื่องนี้จะกลับไปนับว่ายังค้างอยู่</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>ยอมรับไว้ พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>The group lives with it and says why; the reason is printed with the plan</source>
        <translation>กลุ่มยอมรับตามที่เป็นและบอกเหตุผล เหตุผลจะพิมพ์ไปกับแผน</translation>
    </message>
</context>
<context>
    <name>tambon::VersionPicture</name>
    <message>
        <source>The canvas at this version</source>
        <translation>แคนวาสในฉบับนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation><numerusform>โน้ต %n ใบ</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::VersionsDialog</name>
    <message>
        <source>Bring back this version</source>
        <translation>นำฉบับนี้กลับมา</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ฉบับย้อนหลัง</translation>
    </message>
    <message>
        <source>Bringing back a version is one step that can be undone; nothing is lost.</source>
        <translation>การนำฉบับเก่ากลับมาเป็นหนึ่งขั้น เลิกทำได้ ไม่มีอะไรหาย</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Marked versions, newest first</source>
        <translation>ฉบับที่ทำเครื่องหมายไว้ ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>No version is marked yet. Ctrl+S marks one.</source>
        <translation>ยังไม่มีฉบับที่ทำเครื่องหมายไว้ กด Ctrl+S เพื่อทำเครื่องหมาย</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) back</source>
        <translation><numerusform>กลับมา %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation><numerusform>หายไป %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>เปลี่ยน %n</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind such as notes, %2 what happens to them</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The plan is now as it was in this version.</source>
        <translation>ตอนนี้แผนเหมือนฉบับนี้ทุกอย่าง</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>เส้นเชื่อม</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>ทุน</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Other details change, too</source>
        <translation>รายละเอียดอื่นเปลี่ยนด้วย</translation>
    </message>
    <message>
        <source>If it is brought back: %1</source>
        <translation>ถ้านำฉบับนี้กลับมา: %1</translation>
    </message>
    <message>
        <source>The plan becomes what it was in this version; undo takes that back</source>
        <translation>แผนจะกลับไปเป็นเหมือนฉบับนี้ และเลิกทำได้</translation>
    </message>
    <message>
        <source>Arrow keys choose a version to look at</source>
        <translation>ใช้ปุ่มลูกศรเลือกฉบับที่จะดู</translation>
    </message>
    <message>
        <source>Choosing a version only shows it; nothing changes before it is brought back.</source>
        <translation>การเลือกฉบับเป็นการดูเท่านั้น แผนจะไม่เปลี่ยนจนกว่าจะนำฉบับนั้นกลับมา</translation>
    </message>
</context>
<context>
    <name>tambon::VotesView</name>
    <message>
        <source>A new vote</source>
        <translation>โหวตครั้งใหม่</translation>
    </message>
    <message>
        <source>Votes so far</source>
        <translation>โหวตที่ผ่านมา</translation>
    </message>
    <message>
        <source>Choose a vote to count it or to see its result</source>
        <translation>เลือกการโหวตเพื่อนับหรือดูผล</translation>
    </message>
    <message>
        <source>Vote about step %1 %2</source>
        <translation>โหวตข้อ %1 %2</translation>
    </message>
    <message>
        <source>Whether the notes of this step are voted about</source>
        <translation>จะโหวตโน้ตของข้อนี้หรือไม่</translation>
    </message>
    <message>
        <source>About the notes of these steps</source>
        <translation>โหวตโน้ตของข้อ</translation>
    </message>
    <message>
        <source>Choose one step or more</source>
        <translation>เลือกหนึ่งข้อหรือหลายข้อ</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>จุดต่อคน</translation>
    </message>
    <message>
        <source>A quarter of the notes, three to five, is a good number</source>
        <translation>ราวหนึ่งในสี่ของจำนวนโน้ต สามถึงห้าจุดกำลังดี</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>How many may vote: as many as came, unless you say otherwise</source>
        <translation>โหวตได้กี่คน ถ้าไม่แก้ จะเท่ากับคนที่มา</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>Hands and stickers are counted and typed; in secret each person presses digits here</source>
        <translation>ยกมือและสติกเกอร์ นับแล้วพิมพ์ ส่วนกดลับ ให้แต่ละคนกดเลขที่เครื่องนี้</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>เปิดโหวต</translation>
    </message>
    <message>
        <source>Opens a vote about these steps; it is counted at the right</source>
        <translation>เปิดโหวตข้อเหล่านี้ นับคะแนนทางขวา</translation>
    </message>
    <message>
        <source>+ one</source>
        <translation>+ หนึ่ง</translation>
    </message>
    <message>
        <source>One vote more for the chosen note (+)</source>
        <translation>เพิ่มหนึ่งคะแนนให้โน้ตที่เลือก (+)</translation>
    </message>
    <message>
        <source>− one</source>
        <translation>− หนึ่ง</translation>
    </message>
    <message>
        <source>One vote less for the chosen note (−)</source>
        <translation>ลดหนึ่งคะแนนของโน้ตที่เลือก (−)</translation>
    </message>
    <message>
        <source>Vote in turn…</source>
        <translation>ผลัดกันกดลับ…</translation>
    </message>
    <message>
        <source>Each person presses digits on this computer; the screen is cleared after each</source>
        <translation>แต่ละคนกดเลขที่เครื่องนี้ เสร็จแล้วหน้าจอจะล้างให้คนถัดไป</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>ปิดโหวต</translation>
    </message>
    <message>
        <source>Closes the vote and sorts the result; it is kept</source>
        <translation>ปิดโหวตและเรียงผล ผลยังเก็บไว้</translation>
    </message>
    <message>
        <source>Delete vote</source>
        <translation>ลบการโหวต</translation>
    </message>
    <message>
        <source>Deletes this vote with its result; undo brings it back</source>
        <translation>ลบการโหวตนี้พร้อมผล เลิกทำแล้วกลับมา</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>จุด</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Votes of each note</source>
        <translation>คะแนนของแต่ละใบ</translation>
    </message>
    <message>
        <source>%1, tie</source>
        <translation>%1 เสมอกัน</translation>
    </message>
    <message>
        <source>open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>No vote yet: choose steps and open one</source>
        <translation>ยังไม่มีการโหวต เลือกข้อแล้วกดเปิดโหวต</translation>
    </message>
    <message>
        <source>%1 of %2 dots, %3 per person</source>
        <translation>%1 จาก %2 จุด คนละ %3 จุด</translation>
    </message>
    <message>
        <source>%1 dots, %2 per person</source>
        <translation>%1 จุด คนละ %2 จุด</translation>
    </message>
    <message>
        <source>the result shows when the vote is closed</source>
        <translation>ผลจะแสดงเมื่อปิดโหวต</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) too many: count again?</source>
        <translation><numerusform>นับเกิน %n จุด ตรวจอีกครั้ง?</numerusform></translation>
    </message>
</context>
<context>
    <name>tambon::WhatIfView</name>
    <message>
        <source>Now and then</source>
        <translation>ตอนนี้กับเมื่อเปลี่ยน</translation>
    </message>
    <message>
        <source>The figures of the bars above: an average month now, and with the changes.</source>
        <translation>ตัวเลขของแท่งด้านบน เดือนเฉลี่ยตอนนี้ และเมื่อเปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1 ร้อยละ</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>บัญชีของใคร</translation>
    </message>
    <message>
        <source>All households together, or one of them.</source>
        <translation>ทุกครัวเรือนรวมกัน หรือครัวเรือนเดียว</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>บัญชีของ</translation>
    </message>
    <message>
        <source>1. Lower costs by</source>
        <translation>1. ลดรายจ่ายลง</translation>
    </message>
    <message>
        <source>2. Raise value by</source>
        <translation>2. เพิ่มมูลค่าขึ้น</translation>
    </message>
    <message>
        <source>Production and living cost less by so many percent.</source>
        <translation>ต้นทุนการผลิตและค่ากินอยู่ลดลงร้อยละเท่านี้</translation>
    </message>
    <message>
        <source>What is sold brings more by so many percent.</source>
        <translation>ของที่ขายได้เงินเพิ่มขึ้นร้อยละเท่านี้</translation>
    </message>
    <message>
        <source>All households together</source>
        <translation>ทุกครัวเรือนรวมกัน</translation>
    </message>
    <message>
        <source>There are no entries to count with yet</source>
        <translation>ยังไม่มีรายการให้นับ</translation>
    </message>
    <message>
        <source>Write entries under “Accounts” first.</source>
        <translation>เขียนรายการที่ “บัญชี” ก่อน</translation>
    </message>
    <message>
        <source>Left over a month: %1 → %2 baht, %3 more</source>
        <translation>รายเหลือเดือนละ %1 → %2 บาท เพิ่มขึ้น %3 บาท</translation>
    </message>
    <message>
        <source>Lower costs alone: %1 baht more. Higher value alone: %2 baht more. Nothing here changes the plan.</source>
        <translation>ลดรายจ่ายอย่างเดียวเพิ่ม %1 บาท เพิ่มมูลค่าอย่างเดียวเพิ่ม %2 บาท หน้านี้ไม่เปลี่ยนแผน</translation>
    </message>
    <message>
        <source>An average month</source>
        <translation>เดือนเฉลี่ย</translation>
    </message>
    <message>
        <source>(baht)</source>
        <translation>(บาท)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>เมื่อเปลี่ยน</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายรับ</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>รายจ่าย</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>รายเหลือ</translation>
    </message>
</context>
<context>
    <name>tambon::WhoView</name>
    <message>
        <source>Name, by consent</source>
        <translation>ชื่อ (เมื่อยินยอม)</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>ใครรับผิดชอบ</translation>
    </message>
    <message>
        <source>Which body at which level, in which role, with how many people and for how long. Counts come before names: write a name only when that person agreed.</source>
        <translation>กลไกใด ระดับใด มีบทบาทอะไร กี่คน นานเท่าไร นับจำนวนก่อนชื่อ เขียนชื่อเมื่อเจ้าตัวยินยอมเท่านั้น</translation>
    </message>
    <message>
        <source>Type a body, such as a working group</source>
        <translation>พิมพ์ชื่อกลไก</translation>
    </message>
    <message>
        <source>Records that others keep</source>
        <translation>บันทึกที่ผู้อื่นเก็บ</translation>
    </message>
    <message>
        <source>Records of the council of community organisations and of the welfare fund: referred to here, kept there. They are not replaced.</source>
        <translation>บันทึกของสภาองค์กรชุมชนและกองทุนสวัสดิการ อ้างถึงที่นี่ เก็บอยู่ที่นั่น ไม่ได้ใช้แทนกัน</translation>
    </message>
    <message>
        <source>Type what the record is about</source>
        <translation>พิมพ์เรื่องของบันทึก</translation>
    </message>
    <message>
        <source>Read from the table above and from the sectors of the partners.</source>
        <translation>ดูจากตารางข้างบนและภาคส่วนของภาคี</translation>
    </message>
    <message>
        <source>found</source>
        <translation>มี</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ยังไม่พบ</translation>
    </message>
    <message>
        <source>Who is responsible for the plan, at which level and in which role?</source>
        <translation>ใครรับผิดชอบแผน ระดับใด บทบาทอะไร</translation>
    </message>
</context>
<context>
    <name>tambon::WorkshopPage</name>
    <message>
        <source>New workshop</source>
        <translation>เวทีใหม่</translation>
    </message>
    <message>
        <source>Adds a workshop with the agenda of one day</source>
        <translation>เพิ่มเวทีพร้อมกำหนดการหนึ่งวัน</translation>
    </message>
    <message>
        <source>Delete workshop</source>
        <translation>ลบเวที</translation>
    </message>
    <message>
        <source>Deletes this workshop with its agenda and who came; undo brings it back</source>
        <translation>ลบเวทีนี้พร้อมกำหนดการและผู้เข้าร่วม เลิกทำแล้วกลับมา</translation>
    </message>
    <message>
        <source>Room check…</source>
        <translation>ตรวจความพร้อมเวที…</translation>
    </message>
    <message>
        <source>Looks at projector, fonts, disk and battery</source>
        <translation>ดูจอโปรเจกเตอร์ ฟอนต์ ดิสก์ และแบตเตอรี่</translation>
    </message>
    <message>
        <source>Plan a day with the group</source>
        <translation>วางกำหนดการหนึ่งวันกับกลุ่ม</translation>
    </message>
    <message>
        <source>Which workshop is shown</source>
        <translation>กำลังแสดงเวทีใด</translation>
    </message>
    <message>
        <source>The workshops of this plan, the newest last</source>
        <translation>เวทีในแผนนี้ เวทีล่าสุดอยู่ท้าย</translation>
    </message>
    <message>
        <source>View of the workshop</source>
        <translation>มุมมองของเวที</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>คนมา</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>กลุ่มย่อย</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>โหวต</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>ปิดเวที</translation>
    </message>
    <message>
        <source>What is done when</source>
        <translation>ทำอะไรเวลาใด</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>ใครมาบ้าง</translation>
    </message>
    <message>
        <source>What runs in the room, with the timer</source>
        <translation>เวทีถึงไหนแล้ว พร้อมตัวจับเวลา</translation>
    </message>
    <message>
        <source>Break-out groups and ideas outside the nine steps</source>
        <translation>กลุ่มย่อยและความคิดนอกเก้าช่อง</translation>
    </message>
    <message>
        <source>Votes and their results</source>
        <translation>การโหวตและผล</translation>
    </message>
    <message>
        <source>What to settle before the end, and the minutes</source>
        <translation>สิ่งที่ต้องทำก่อนเลิก และบันทึกการประชุม</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>ตอนนี้: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation><numerusform>%n เวที</numerusform></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>จัดเวที</translation>
    </message>
</context>
<context>
    <name>tambon::YearsView</name>
    <message>
        <source>Is the project worth it over several years?</source>
        <translation>คิดหลายปีแล้วคุ้มไหม</translation>
    </message>
    <message>
        <source>With and without the project, year by year</source>
        <translation>มีโครงการกับไม่มีโครงการ ทีละปี</translation>
    </message>
    <message>
        <source>Year 0 is the beginning, when things are bought. Every later year is like the first, with what is bought again and the loans.</source>
        <translation>ปีที่ 0 คือตอนเริ่มซื้อของ ปีต่อ ๆ ไปเหมือนปีแรก รวมของที่ซื้อใหม่และเงินกู้</translation>
    </message>
    <message>
        <source>What the count asks for</source>
        <translation>ข้อมูลที่ใช้คิด</translation>
    </message>
    <message>
        <source>How many years are counted, 1 to 10.</source>
        <translation>คิดกี่ปี ตั้งแต่ 1 ถึง 10</translation>
    </message>
    <message>
        <source>By how many percent a baht is worth less each year it comes later: what the money would bring elsewhere.</source>
        <translation>เงินที่มาช้าไปหนึ่งปีมีค่าน้อยลงร้อยละเท่าไร คือผลที่เงินนี้จะได้ถ้าไปอยู่ที่อื่น</translation>
    </message>
    <message>
        <source>Money that always lies in stock and advances; it is put in at the beginning and comes back at the end.</source>
        <translation>เงินที่จมอยู่กับของในสต็อกและเงินทดรอง ใส่ตอนเริ่มและได้คืนตอนจบ</translation>
    </message>
    <message>
        <source>What would come in each year if the project did not exist.</source>
        <translation>ถ้าไม่มีโครงการ จะมีรายได้ปีละเท่าไร</translation>
    </message>
    <message>
        <source>What would be paid each year if the project did not exist.</source>
        <translation>ถ้าไม่มีโครงการ จะจ่ายปีละเท่าไร</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>เงินกู้</translation>
    </message>
    <message>
        <source>In the months of grace only interest is paid; then equal parts of the loan and interest on what is still owed.</source>
        <translation>ช่วงปลอดเงินต้นจ่ายเฉพาะดอกเบี้ย จากนั้นคืนเงินต้นเท่ากันทุกเดือนพร้อมดอกเบี้ยของยอดที่ค้าง</translation>
    </message>
    <message>
        <source>Type a loan and press Enter</source>
        <translation>พิมพ์ชื่อเงินกู้แล้วกด Enter</translation>
    </message>
    <message>
        <source>One loan a row: how much, at which interest, from which month of the plan, how long only interest is paid, and how long it is paid back.</source>
        <translation>แถวละหนึ่งเงินกู้ กู้เท่าไร ดอกเบี้ยเท่าไร เริ่มเดือนใดของแผน ปลอดเงินต้นกี่เดือน ผ่อนกี่เดือน</translation>
    </message>
    <message>
        <source>Without what 7 and 8 bring: %1</source>
        <translation>ถ้าไม่มีข้อ 7 และ 8: %1</translation>
    </message>
    <message>
        <source>After the last year %1 baht of the loans are still owed.</source>
        <translation>จบปีสุดท้ายยังค้างเงินกู้ %1 บาท</translation>
    </message>
    <message>
        <source>(baht)</source>
        <translation>(บาท)</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>รายได้</translation>
    </message>
    <message>
        <source>Running costs</source>
        <translation>ค่าใช้จ่ายประจำ</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>ซื้อของ</translation>
    </message>
    <message>
        <source>Tools still bring</source>
        <translation>มูลค่าซาก</translation>
    </message>
    <message>
        <source>Working capital</source>
        <translation>ทุนหมุนเวียน</translation>
    </message>
    <message>
        <source>With the project</source>
        <translation>มีโครงการ</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>ไม่มีโครงการ</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ส่วนที่ได้เพิ่ม</translation>
    </message>
    <message>
        <source>Cash at the end</source>
        <translation>เงินสดสิ้นปี</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>ปีที่ %1</translation>
    </message>
</context>
<context>
    <name>tambon::ZoomControl</name>
    <message>
        <source>Canvas smaller</source>
        <translation>แคนวาสเล็กลง</translation>
    </message>
    <message>
        <source>Shows the canvas smaller (Ctrl+Alt+−)</source>
        <translation>แสดงแคนวาสเล็กลง (Ctrl+Alt+−)</translation>
    </message>
    <message>
        <source>Canvas larger</source>
        <translation>แคนวาสใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Shows the canvas larger (Ctrl+Alt+=)</source>
        <translation>แสดงแคนวาสใหญ่ขึ้น (Ctrl+Alt+=)</translation>
    </message>
    <message>
        <source>Zoom of the canvas</source>
        <translation>ซูมแคนวาส</translation>
    </message>
    <message>
        <source>How large the canvas is shown, 50 to 200 %. Ctrl and the wheel do the same.</source>
        <translation>ขนาดที่แสดงแคนวาส 50 ถึง 200 % กด Ctrl แล้วหมุนล้อเมาส์ก็ได้</translation>
    </message>
</context>
</TS>
