<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
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
        <source>Writes the plan as a PDF, the canvas as a picture, or everything as JSON.</source>
        <translation>เขียนแผนเป็น PDF เขียนแคนวาสเป็นภาพ หรือเขียนทั้งหมดเป็น JSON</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>รูปแบบที่จะเขียน</translation>
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
        <source>unit of baseline and target; without one they are levels 0 to 4</source>
        <translation>หน่วยของค่าเริ่มต้นและเป้า ถ้าไม่ใส่จะเป็นระดับ 0 ถึง 4</translation>
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
        <translation>ชื่อกลุ่ม</translation>
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
        <translation>สีของสาย 0 คือไม่มี</translation>
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
        <source>mean level, 0–4</source>
        <translation>ระดับเฉลี่ย 0–4</translation>
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
        <translation>การบริการ</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guessed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Buys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receives the service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Idea board</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep for next year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will not do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Community capital</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>KSNB goals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Walk the story</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show of hands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stickers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secret, in turn</source>
        <translation type="unfinished" />
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
        <translation>ทั้งรูป</translation>
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
        <source>Level 0–4</source>
        <translation>ระดับ 0–4</translation>
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
        <translation>ภายใน</translation>
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
        <translation><numerusform>โน้ต %n ใบ</numerusform></translation>
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
        <translation>ทั้งรูป</translation>
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
        <source>Total</source>
        <translation>รวม</translation>
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
    <name>tambon::CheckPage</name>
    <message>
        <source>Check the plan</source>
        <translation>ตรวจแผน</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>เลือกเรื่องที่จะแสดง</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งรูป</translation>
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
    <message>
        <source>Must %1 · Should %2</source>
        <translation>ต้องแก้ %1 · ควรดู %2</translation>
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
        <source>Picture of the canvas (PNG)</source>
        <translation>ภาพแคนวาส (PNG)</translation>
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
        <source>The same plan once more, with its history, to keep or to work on elsewhere.</source>
        <translation>แผนเดิมอีกหนึ่งไฟล์พร้อมประวัติ ไว้เก็บหรือนำไปทำต่อที่อื่น</translation>
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
        <source>Data file (JSON)</source>
        <translation>ไฟล์ข้อมูล (JSON)</translation>
    </message>
    <message>
        <source>All values of the plan as readable text, for other programs.</source>
        <translation>ข้อมูลทั้งหมดของแผนเป็นข้อความที่อ่านได้ สำหรับโปรแกรมอื่น</translation>
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
</context>
<context>
    <name>tambon::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>เรื่องที่ตรวจพบ</translation>
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
        <source>Leave empty to use levels 0–4</source>
        <translation>เว้นว่างไว้เพื่อใช้ระดับ 0–4</translation>
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
</context>
<context>
    <name>tambon::GoalsModel</name>
    <message>
        <source>Level 0–4</source>
        <translation>ระดับ 0–4</translation>
    </message>
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
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ตั้งใจไปถึง</translation>
    </message>
    <message>
        <source>Levels of each side, now and still to go</source>
        <translation>ระดับของแต่ละด้าน ตอนนี้และที่ยังต้องไปต่อ</translation>
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
        <source>Levels of each side</source>
        <translation>ระดับของแต่ละด้าน</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%L1 people together</source>
        <translation>รวม %L1 คน</translation>
    </message>
</context>
<context>
    <name>tambon::HelpDialog</name>
    <message>
        <source>New plan</source>
        <translation>แผนใหม่</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>เปิดแผน</translation>
    </message>
    <message>
        <source>Name this version; every change is saved by itself</source>
        <translation>ตั้งชื่อฉบับนี้ (ทุกการแก้ไขบันทึกเองอยู่แล้ว)</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>บันทึกเป็นชื่ออื่น</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>ส่งออกเป็น PDF</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Go to block 1; up to Ctrl+9 for block 9</source>
        <translation>ไปช่อง 1 จนถึง Ctrl+9 ไปช่อง 9</translation>
    </message>
    <message>
        <source>Overview of the canvas</source>
        <translation>ภาพรวมแคนวาส</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>ทีละข้อ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>ข้อถัดไป</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>ข้อก่อนหน้า</translation>
    </message>
    <message>
        <source>Link the note with another</source>
        <translation>เชื่อมโน้ตกับอีกใบ</translation>
    </message>
    <message>
        <source>Move the note to another block</source>
        <translation>ย้ายโน้ตไปช่องอื่น</translation>
    </message>
    <message>
        <source>Thread colour 1; up to Alt+6</source>
        <translation>สีที่ 1 จนถึง Alt+6</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
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
        <source>This list</source>
        <translation>รายการนี้</translation>
    </message>
    <message>
        <source>A plan answers nine questions, one after the other. Each answer is a short note. Notes that belong together are linked; the check then says what does not hold together yet.</source>
        <translation>แผนหนึ่งตอบคำถามเก้าข้อทีละข้อ แต่ละคำตอบเป็นโน้ตสั้น ๆ หนึ่งใบ โน้ตที่เกี่ยวกันเชื่อมถึงกัน แล้วหน้าตรวจแผนจะบอกว่ายังมีอะไรไม่ต่อกัน</translation>
    </message>
    <message>
        <source>%1. %2
%3
Example: %4</source>
        <extracomment>%1 the step's number, %2 its name, %3 its guiding question, %4 an example</extracomment>
        <translation>%1. %2
%3
ตัวอย่าง: %4</translation>
    </message>
    <message>
        <source>Everything typed is saved at once, and every step can be undone.</source>
        <translation>พิมพ์อะไรก็บันทึกทันที และเลิกทำได้ทุกขั้น</translation>
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
        <source>Close</source>
        <translation>ปิด</translation>
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
        <source>Nine steps in five minutes</source>
        <translation>9 ข้อ ใน 5 นาที</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>คีย์ลัด</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
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
    <name>tambon::MonthEdit</name>
    <message>
        <source>e.g. มี.ค. 2570</source>
        <translation>เช่น มี.ค. 2570</translation>
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
        <source>All</source>
        <translation>ทั้งรูป</translation>
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
        <extracomment>%1 is the first finding of the plan, in words</extracomment>
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
    <message>
        <source>Then → now: notes %1, links %2, capital %3, goals %4</source>
        <translation>ตอนนั้น → ตอนนี้: โน้ต %1 เชื่อม %2 ทุน %3 เป้าหมาย %4</translation>
    </message>
</context>
</TS>
