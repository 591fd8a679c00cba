<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New dossier...</source>
        <translation>新建卷宗(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Open dossier...</source>
        <translation>打开卷宗(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample dossier</source>
        <translation>打开示例卷宗(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import articles...</source>
        <translation>导入文章(&amp;I)...</translation>
    </message>
    <message>
        <source>Import a &amp;folder...</source>
        <translation>导入文件夹(&amp;F)...</translation>
    </message>
    <message>
        <source>Import the clip&amp;board</source>
        <translation>导入剪贴板(&amp;B)</translation>
    </message>
    <message>
        <source>Save a &amp;copy...</source>
        <translation>保存副本(&amp;C)...</translation>
    </message>
    <message>
        <source>Save a &amp;picture of the window...</source>
        <translation>保存窗口图片(&amp;P)...</translation>
    </message>
    <message>
        <source>C&amp;lose dossier</source>
        <translation>关闭卷宗(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络图(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>阅读器(&amp;R)</translation>
    </message>
    <message>
        <source>Lift all &amp;filters</source>
        <translation>清除所有筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>设置(&amp;T)...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>实体(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trace routes to here</source>
        <translation>追踪到此处的路径(&amp;T)</translation>
    </message>
    <message>
        <source>Trace routes &amp;from here</source>
        <translation>追踪从此处出发的路径(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>陈述(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>驳回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How Clew works</source>
        <translation>Clew 使用说明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Clew</source>
        <translation>关于 Clew(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ables</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>Read all articles ane&amp;w...</source>
        <translation>重新阅读所有文章(&amp;W)...</translation>
    </message>
    <message>
        <source>Re&amp;view queue</source>
        <translation>审核队列(&amp;V)</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>写备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export a snapshot...</source>
        <translation>导出快照(&amp;E)...</translation>
    </message>
    <message>
        <source>Export a &amp;dossier report...</source>
        <translation>导出卷宗报告(&amp;D)...</translation>
    </message>
    <message>
        <source>Chec&amp;k a snapshot...</source>
        <translation>检查快照(&amp;K)...</translation>
    </message>
    <message>
        <source>Compare with a snapsho&amp;t...</source>
        <translation>与快照比较(&amp;T)...</translation>
    </message>
    <message>
        <source>Sanctions and control lis&amp;ts...</source>
        <translation>制裁和管制名单(&amp;T)...</translation>
    </message>
    <message>
        <source>Mer&amp;ge a colleague's dossier...</source>
        <translation>合并同事的卷宗(&amp;G)...</translation>
    </message>
    <message>
        <source>Put all hits of the search on the &amp;desk</source>
        <translation>将所有搜索结果放到桌面上(&amp;D)</translation>
    </message>
    <message>
        <source>Put all documents of this &amp;entity on the desk</source>
        <translation>将此实体的所有文档放到桌面上(&amp;E)</translation>
    </message>
    <message>
        <source>Look for &amp;routes in all documents</source>
        <translation>在所有文档中查找路径(&amp;R)</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1 · %2</source>
        <comment>type of an entity, number of its mentions</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>polarity, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>the best of more</source>
        <translation>更多结果中的最佳</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Words, "a phrase", word*, AND OR NOT, NEAR(a b, 5), title: word;  &gt; for commands</source>
        <translation>词语、"短语"、word*、AND OR NOT、NEAR(a b, 5)、title: word；&gt; 表示命令</translation>
    </message>
    <message>
        <source>The passage of this link is not in this dossier</source>
        <translation>此链接所指的段落不在此卷宗中</translation>
    </message>
    <message>
        <source>not on the desk</source>
        <translation>不在桌面上</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>a claim, its polarity</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a claim, its date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. Inference of the author; %2.</source>
        <comment>claim, document</comment>
        <translation>%1。作者推断；%2。</translation>
    </message>
    <message>
        <source>%1. “%2” (%3; %4)</source>
        <comment>claim, sentence, who says so, document</comment>
        <translation>%1。“%2”（%3；%4）</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>published: %1</source>
        <translation>发表：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>发表 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from date to date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 sanctioned</source>
        <translation>%1 受制裁</translation>
    </message>
    <message>
        <source>%1 restricted</source>
        <translation>%1 受限</translation>
    </message>
</context>
<context>
    <name>clew</name>
    <message>
        <source>%1: not in English; read without claims</source>
        <translation>%1：不是英文；已读入，但未提取陈述</translation>
    </message>
    <message>
        <source>Writes what articles say, as JSON, without a dossier.</source>
        <translation>不建卷宗，将文章内容以 JSON 写出。</translation>
    </message>
    <message>
        <source>write to this file (default: standard output)</source>
        <translation>写入此文件（默认：标准输出）</translation>
    </message>
    <message>
        <source>--sentence takes a number from 1.</source>
        <translation>--sentence 需要从 1 开始的数字。</translation>
    </message>
    <message>
        <source>Shows how articles are read, sentence by sentence.</source>
        <translation>逐句显示文章是如何被解读的。</translation>
    </message>
    <message>
        <source>Words with their tags, the tree, names, mentions, dates in EDTF, claims with the frame
that made them, and the chains of mentions with the rule behind every link. - reads an
article from standard input.</source>
        <translation>显示词及其标注、句法树、名称、提及、EDTF 日期、陈述及生成它的框架，
以及提及链和每个链接背后的规则。- 表示从标准输入读取文章。</translation>
    </message>
    <message>
        <source>only this sentence, counted from 1</source>
        <translation>只显示此句，从 1 数起</translation>
    </message>
    <message>
        <source>There are only %1 sentences.</source>
        <translation>只有 %1 个句子。</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>published: %1, %2</source>
        <translation>发表：%1，%2</translation>
    </message>
    <message>
        <source>sentence %1 of %2</source>
        <translation>第 %1 句，共 %2 句</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>句法树</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>not understood, though it speaks of</source>
        <translation>未能理解，但提到了</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>frame %1, by the words "%2"</source>
        <translation>框架 %1，依据词语“%2”</translation>
    </message>
    <message>
        <source>item</source>
        <translation>物项</translation>
    </message>
    <message>
        <source>via</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source> (unnamed) </source>
        <translation>（未具名）</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a check failed (an input was refused), 2 wrong use or input.</source>
        <translation>退出码：0 完成，1 检查未通过（有输入被拒绝），2 用法或输入有误。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>此说明</translation>
    </message>
    <message>
        <source>Reads articles, and traces how goods reached a party. A dossier is one file, *.clew.</source>
        <translation>阅读文章，追踪货物如何到达某一方。一个卷宗就是一个 *.clew 文件。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>how to use a verb</source>
        <translation>某个命令的用法</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Where a file is written, - stands for standard output.</source>
        <translation>凡写文件之处，- 代表标准输出。</translation>
    </message>
    <message>
        <source>known already  %1</source>
        <translation>已存在  %1</translation>
    </message>
    <message>
        <source>added          %1</source>
        <translation>已添加  %1</translation>
    </message>
    <message>
        <source>[headline only]</source>
        <translation>[仅标题]</translation>
    </message>
    <message>
        <source>[credits %1]</source>
        <translation>[引自 %1]</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused</source>
        <translation>已添加 %1，已存在 %2，被拒绝 %3</translation>
    </message>
    <message>
        <source>Imports articles into a dossier; makes the dossier where there is none.</source>
        <translation>将文章导入卷宗；若卷宗不存在则新建。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lists the documents of a dossier.</source>
        <translation>列出卷宗中的文档。</translation>
    </message>
    <message>
        <source>write JSON to this file instead of a table</source>
        <translation>将 JSON 写入此文件，而不是输出表格</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少内容。</translation>
    </message>
    <message>
        <source>That is too much: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>There is no verb "%1".</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>Weakest: hop %1</source>
        <translation>最薄弱：第 %1 步</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>相反的说法：</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>（未具名）</translation>
    </message>
    <message>
        <source>%1; says: %2; %3</source>
        <comment>polarity, speaker, document</comment>
        <translation>%1；说话人：%2；%3</translation>
    </message>
    <message>
        <source>No document holds that.</source>
        <translation>没有文档包含此内容。</translation>
    </message>
    <message>
        <source>Finds words in the texts and titles of a dossier.</source>
        <translation>在卷宗的正文和标题中查找词语。</translation>
    </message>
    <message>
        <source>No supported path from %1 to %2 in these documents.</source>
        <translation>这些文档中没有从 %1 到 %2 的有据路径。</translation>
    </message>
    <message>
        <source>From %1 to %2: routes found: %3</source>
        <translation>从 %1 到 %2：找到路径 %3 条</translation>
    </message>
    <message>
        <source>Shows by which routes an item, or what a party has, reached another party.</source>
        <translation>显示某物项或某方所有之物经由哪些路径到达另一方。</translation>
    </message>
    <message>
        <source>an item, or a party that has it</source>
        <translation>物项，或持有它的一方</translation>
    </message>
    <message>
        <source>the party that it reached</source>
        <translation>它到达的一方</translation>
    </message>
    <message>
        <source>write JSON to this file instead of text</source>
        <translation>将 JSON 写入此文件，而不是输出文本</translation>
    </message>
    <message>
        <source>an unnamed party</source>
        <translation>未具名的一方</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>subject, predicate, object</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a claim and the item that it is about</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>a claim and a go-between</comment>
        <translation>%1，经由 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, short month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: day, month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: short month, year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month, year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format: year</comment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from date to date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a file name, %2 a place in it such as "line 3, column 7"
----------
%1 says what is wrong, %2 is a detail: a limit, a name, what another program said</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>stopped at your request; nothing was changed</source>
        <translation>已按您的要求停止；未作任何更改</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>无法完整读取</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>这不是文本</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>不认识这种文件</translation>
    </message>
    <message>
        <source>some bytes are no characters of the encoding of this file</source>
        <translation>有些字节不是此文件编码中的字符</translation>
    </message>
    <message>
        <source>larger than Clew reads</source>
        <translation>超出 Clew 可读取的大小</translation>
    </message>
    <message>
        <source>nested deeper than any article is</source>
        <translation>嵌套层数超过任何文章</translation>
    </message>
    <message>
        <source>the structure of the file is damaged</source>
        <translation>文件结构已损坏</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>文件中途截断</translation>
    </message>
    <message>
        <source>holds no article and no headline</source>
        <translation>既无文章也无标题</translation>
    </message>
    <message>
        <source>this is not a dossier of Clew</source>
        <translation>这不是 Clew 的卷宗</translation>
    </message>
    <message>
        <source>this dossier was written by a later version of Clew</source>
        <translation>此卷宗由更新版本的 Clew 写成</translation>
    </message>
    <message>
        <source>the dossier is damaged</source>
        <translation>卷宗已损坏</translation>
    </message>
    <message>
        <source>another program is using this dossier</source>
        <translation>另一个程序正在使用此卷宗</translation>
    </message>
    <message>
        <source>the database refused</source>
        <translation>数据库拒绝了操作</translation>
    </message>
    <message>
        <source>nothing in this dossier has that name</source>
        <translation>此卷宗中没有这个名称</translation>
    </message>
    <message>
        <source>this search cannot be understood</source>
        <translation>无法理解此搜索</translation>
    </message>
    <message>
        <source>a data file of Clew itself is damaged</source>
        <translation>Clew 自身的数据文件已损坏</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>this was not asked in a way that Clew understands</source>
        <translation>Clew 无法理解此请求</translation>
    </message>
    <message>
        <source>start it again when you like</source>
        <translation>可随时重新开始</translation>
    </message>
    <message>
        <source>check the path and the spelling</source>
        <translation>请检查路径和拼写</translation>
    </message>
    <message>
        <source>check that you may read it and that it is a file</source>
        <translation>请确认有读取权限且它是文件</translation>
    </message>
    <message>
        <source>copy it to this computer and try again</source>
        <translation>请复制到本机后重试</translation>
    </message>
    <message>
        <source>check the free space and that you may write there</source>
        <translation>请检查剩余空间和写入权限</translation>
    </message>
    <message>
        <source>save the article again and check that it holds text</source>
        <translation>请重新保存文章并确认其中有文字</translation>
    </message>
    <message>
        <source>save the article as text, Markdown or HTML</source>
        <translation>请将文章存为文本、Markdown 或 HTML</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请将文件存为 UTF-8</translation>
    </message>
    <message>
        <source>split it into single articles</source>
        <translation>请拆分为单篇文章</translation>
    </message>
    <message>
        <source>save the article as plain text</source>
        <translation>请将文章存为纯文本</translation>
    </message>
    <message>
        <source>correct that place or save the article as plain text</source>
        <translation>请改正该处，或将文章存为纯文本</translation>
    </message>
    <message>
        <source>download or copy it again</source>
        <translation>请重新下载或复制</translation>
    </message>
    <message>
        <source>open the page itself and drop its text</source>
        <translation>请打开网页并拖入其文字</translation>
    </message>
    <message>
        <source>choose a file that ends in .clew</source>
        <translation>请选择以 .clew 结尾的文件</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>请安装该版本</translation>
    </message>
    <message>
        <source>open a copy from your backup</source>
        <translation>请打开备份中的副本</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>请在那里关闭后重试</translation>
    </message>
    <message>
        <source>try one of the names of the entity list</source>
        <translation>请使用实体列表中的名称</translation>
    </message>
    <message>
        <source>install Clew again</source>
        <translation>请重新安装 Clew</translation>
    </message>
    <message>
        <source>every change has been taken back</source>
        <translation>所有更改均已撤销</translation>
    </message>
    <message>
        <source>no change has been taken back</source>
        <translation>没有已撤销的更改</translation>
    </message>
    <message>
        <source>see the help</source>
        <translation>请参阅帮助</translation>
    </message>
    <message>
        <source>Error: %1; %2.</source>
        <comment>%1 what is wrong, %2 what to do</comment>
        <translation>错误：%1；%2。</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>%1 file, %2 what is wrong, %3 what to do</comment>
        <translation>%1：%2；%3。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter for Person (human)</comment>
        <extracomment>One letter for a type of entity; no two types of the list may share one.</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter for Organization</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>G</source>
        <comment>letter for Government</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for Place (location)</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter for Product</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter for Document</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter for Group (unnamed people or firms)</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter for Money</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>letter for Quantity</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>produces</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>sells to</source>
        <translation>出售给</translation>
    </message>
    <message>
        <source>buys from</source>
        <translation>购自</translation>
    </message>
    <message>
        <source>buys through</source>
        <translation>通过…购买</translation>
    </message>
    <message>
        <source>rents to</source>
        <translation>出租给</translation>
    </message>
    <message>
        <source>provides access to</source>
        <translation>提供访问给</translation>
    </message>
    <message>
        <source>owns or is parent of</source>
        <translation>拥有或为其母公司</translation>
    </message>
    <message>
        <source>founded by</source>
        <translation>创办人</translation>
    </message>
    <message>
        <source>employed by</source>
        <translation>受雇于</translation>
    </message>
    <message>
        <source>located in</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>制裁</translation>
    </message>
    <message>
        <source>restricts</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>stockpiles</source>
        <translation>囤积</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>建造</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>供应</translation>
    </message>
    <message>
        <source>evades through</source>
        <translation>借以规避</translation>
    </message>
    <message>
        <source>controls via shell</source>
        <translation>通过空壳公司控制</translation>
    </message>
    <message>
        <source>investigates</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>partner of</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>断言</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>the publication itself</source>
        <translation>出版物本身</translation>
    </message>
    <message>
        <source>named source</source>
        <translation>具名来源</translation>
    </message>
    <message>
        <source>source known by role</source>
        <translation>以职务标明的来源</translation>
    </message>
    <message>
        <source>several unnamed sources</source>
        <translation>多个匿名来源</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>匿名来源</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>lines joined</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>related story</source>
        <translation>相关报道</translation>
    </message>
    <message>
        <source>offer or notice</source>
        <translation>广告或提示</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>页面装饰</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>index terms</source>
        <translation>索引词</translation>
    </message>
    <message>
        <source>encrypted data</source>
        <translation>加密数据</translation>
    </message>
    <message>
        <source>picture caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>署名行</translation>
    </message>
    <message>
        <source>misread letters repaired</source>
        <translation>修正误识字母</translation>
    </message>
    <message>
        <source>unreadable bytes replaced</source>
        <translation>替换不可读字节</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>front matter record</source>
        <translation>带元数据的记录</translation>
    </message>
    <message>
        <source>text of a web page</source>
        <translation>网页文字</translation>
    </message>
    <message>
        <source>database export</source>
        <translation>数据库导出</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>新闻通讯</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>selected text</source>
        <translation>选中的文字</translation>
    </message>
    <message>
        <source>Who supplied %1 is not in these documents.</source>
        <translation>这些文档没有说明 %1 由谁供应。</translation>
    </message>
    <message>
        <source>Who supplied %1 to %2 is not in these documents.</source>
        <translation>这些文档没有说明谁向 %2 供应了 %1。</translation>
    </message>
    <message>
        <source>The text leaves a party of this route unnamed.</source>
        <translation>原文未写明此路径中的一方。</translation>
    </message>
    <message>
        <source>Who is meant by “%1” is not said.</source>
        <translation>未说明“%1”指的是谁。</translation>
    </message>
    <message>
        <source>A step of this route is only said to be possible.</source>
        <translation>此路径中有一步只是被说成可能。</translation>
    </message>
    <message>
        <source>Capitals and accents do not matter. word* finds all words that begin so; "two words", AND, OR, NOT and
NEAR(a b, 5), -word and title: word are understood.</source>
        <translation>不区分大小写和变音符号。word* 查找以此开头的所有词；支持 "two words"、AND、OR、NOT、
NEAR(a b, 5)、-word 和 title: word。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of an article</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a citation</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>words of an article, and where it is from</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>correct that place or put the words in quotation marks</source>
        <translation>请改正该处，或把词语放入引号</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>括号未闭合</translation>
    </message>
    <message>
        <source>a parenthesis closes that was not opened</source>
        <translation>有多余的右括号</translation>
    </message>
    <message>
        <source>nothing stands before AND, OR or NOT</source>
        <translation>AND、OR 或 NOT 前面没有内容</translation>
    </message>
    <message>
        <source>nothing stands after AND, OR or NOT</source>
        <translation>AND、OR 或 NOT 后面没有内容</translation>
    </message>
    <message>
        <source>there are the fields title: and text: only</source>
        <translation>只有 title: 和 text: 两个字段</translation>
    </message>
    <message>
        <source>no word stands after the field</source>
        <translation>字段后面没有词</translation>
    </message>
    <message>
        <source>NEAR( ) needs words</source>
        <translation>NEAR( ) 需要词语</translation>
    </message>
    <message>
        <source>after its comma NEAR( ) needs a number of words</source>
        <translation>NEAR( ) 的逗号后需要词数</translation>
    </message>
    <message>
        <source>the parentheses are empty</source>
        <translation>括号为空</translation>
    </message>
    <message>
        <source>it only says what is not wanted</source>
        <translation>只写了不要什么</translation>
    </message>
    <message>
        <source>%1 documents read anew; %2 claims before, %3 now</source>
        <translation>重新阅读 %1 篇文档；原有 %2 条陈述，现有 %3 条</translation>
    </message>
    <message>
        <source>%1 decisions went over to rows that had moved; %2 decided claims were kept beside</source>
        <translation>%1 个决定转移到已移动的条目；%2 条已判定的陈述另行保留</translation>
    </message>
    <message>
        <source>as it was: %1</source>
        <translation>原状副本：%1</translation>
    </message>
    <message>
        <source>Reads all documents of a dossier anew with this version of Clew.</source>
        <translation>用此版本的 Clew 重新阅读卷宗中的所有文档。</translation>
    </message>
    <message>
        <source>What people confirmed, rejected, entered and noted stays. A copy of the dossier as it was is
laid beside it first.</source>
        <translation>人工确认、驳回、录入和备注的内容都会保留。事先会在旁边保存一份原状副本。</translation>
    </message>
    <message>
        <source>Tells what was added, changed and withdrawn between two snapshots.</source>
        <translation>说明两个快照之间新增、改变和撤回了什么。</translation>
    </message>
    <message>
        <source>Entities, claims and judgements, with who decided it and why. OLD and NEW are snapshots or dossiers.</source>
        <translation>实体、陈述和判断，以及由谁决定、为何决定。OLD 和 NEW 是快照或卷宗。</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>作为 JSON</translation>
    </message>
    <message>
        <source>as a page of its own</source>
        <translation>作为独立网页</translation>
    </message>
    <message>
        <source>write to this file instead of standard output</source>
        <translation>写到此文件而不是标准输出</translation>
    </message>
    <message>
        <source>No retelling here changed what its origin tells.</source>
        <translation>此处没有转述改变其来源所说的内容。</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <translation>%1，与 %2 相对</translation>
    </message>
    <message>
        <source>Contradictions:</source>
        <translation>矛盾：</translation>
    </message>
    <message>
        <source>Dates that need a judgement:</source>
        <translation>需要判断的日期：</translation>
    </message>
    <message>
        <source>proposed: %1, as in %2</source>
        <translation>提议：%1，依据 %2</translation>
    </message>
    <message>
        <source>Shows what retellings changed, what documents tell against each other, and dates in conflict.</source>
        <translation>显示转述改变了什么、文档之间有何矛盾，以及相互冲突的日期。</translation>
    </message>
    <message>
        <source>Speakers, numbers, hedges, denials and go-betweens, each with both sentences. Without OUT JSON goes to
standard output.</source>
        <translation>说话人、数字、语气、否认和中间人，各附两个句子。不给出 OUT 时，JSON 写到
标准输出。</translation>
    </message>
    <message>
        <source>gexf, graphml, ftm, neo4j, jsonld, csv, dot, svg, png, json, html or pdf</source>
        <translation>gexf、graphml、ftm、neo4j、jsonld、csv、dot、svg、png、json、html 或 pdf</translation>
    </message>
    <message>
        <source>of the report: en, de, fr or zh_CN</source>
        <translation>报告的语言：en、de、fr 或 zh_CN</translation>
    </message>
    <message>
        <source>Writes a snapshot of a dossier that can be published, verified and compared.</source>
        <translation>写出可以发布、核验和比较的卷宗快照。</translation>
    </message>
    <message>
        <source>OUT is a folder, an archive (out.zip), or for one format a file of its kind (out.gexf, out.json).
A snapshot holds manifest.json, the formats, and the record that `verify` and `diff` read. The same
dossier gives the same bytes. Prints SHA-256 and name of every file.</source>
        <translation>OUT 是文件夹、压缩包（out.zip），或在只有一种格式时为该类型的文件（out.gexf、out.json）。
快照含 manifest.json、各种格式，以及 `verify` 和 `diff` 所读的记录。
同一卷宗得出相同的字节。会打印每个文件的 SHA-256 和名称。</translation>
    </message>
    <message>
        <source>there is no type %1</source>
        <translation>没有 %1 这种类型</translation>
    </message>
    <message>
        <source>--routes-from and --routes-to belong together</source>
        <translation>--routes-from 与 --routes-to 须一起使用</translation>
    </message>
    <message>
        <source>only claims that a person confirmed or entered</source>
        <translation>只含由人确认或录入的陈述</translation>
    </message>
    <message>
        <source>only what happened on that date or later: 2022, 2022-10, 2022-10-07</source>
        <translation>只含该日期或更晚发生的：2022、2022-10、2022-10-07</translation>
    </message>
    <message>
        <source>only what happened on that date or earlier</source>
        <translation>只含该日期或更早发生的</translation>
    </message>
    <message>
        <source>with --from or --to: also claims that bear no date</source>
        <translation>与 --from 或 --to 同用：也含没有日期的陈述</translation>
    </message>
    <message>
        <source>only claims between these: Person,Organization,Product...</source>
        <translation>只含这些类型之间的陈述：Person,Organization,Product...</translation>
    </message>
    <message>
        <source>only claims of the routes from this name ...</source>
        <translation>只含从此名称出发的路径中的陈述……</translation>
    </message>
    <message>
        <source>... to this one, with what speaks against them</source>
        <translation>……到此名称的路径中的陈述，连同与之相反的陈述</translation>
    </message>
    <message>
        <source>offsets without the words, where rights forbid quoting</source>
        <translation>只有偏移量而无词句，用于权利不允许引用时</translation>
    </message>
    <message>
        <source>mask the words for unnamed speakers, and names of entities tagged "informant"</source>
        <translation>遮盖未具名说话人的称呼，以及带有“informant”标签的实体名称</translation>
    </message>
    <message>
        <source>%1 is no date; write 2022, 2022-10 or 2022-10-07</source>
        <translation>%1 不是日期；请写成 2022、2022-10 或 2022-10-07</translation>
    </message>
    <message>
        <source>there is no format %1</source>
        <translation>没有 %1 这种格式</translation>
    </message>
    <message>
        <source>--format is needed, once or several times</source>
        <translation>需要 --format，可给出一次或多次</translation>
    </message>
    <message>
        <source>svg, png, html and pdf are drawn by the program clew, which is not there</source>
        <translation>svg、png、html 和 pdf 由程序 clew 绘制，而该程序不在此处</translation>
    </message>
    <message>
        <source>only one format that is one file can go to standard output</source>
        <translation>只有单一文件的单一格式才能写到标准输出</translation>
    </message>
    <message>
        <source>Names that were taken for one:</source>
        <translation>被视为同一个的名称：</translation>
    </message>
    <message>
        <source>May be one, for a person to decide:</source>
        <translation>可能是同一个，待人判断：</translation>
    </message>
    <message>
        <source>Decided by persons:</source>
        <translation>由人决定：</translation>
    </message>
    <message>
        <source>Shows which names are one, which may be, and who decided so.</source>
        <translation>显示哪些名称是同一个，哪些可能是，以及由谁决定。</translation>
    </message>
    <message>
        <source>The log holds one judgement a line, as resolvers of FollowTheMoney read it:
[id, id, positive|negative|unsure, score, user, time].</source>
        <translation>日志每行一项判断，与 FollowTheMoney 的消歧工具所读的格式一致：
[id, id, positive|negative|unsure, score, user, time]。</translation>
    </message>
    <message>
        <source>write all judgements to this file</source>
        <translation>把所有判断写到此文件</translation>
    </message>
    <message>
        <source>%1  %2: here %3, there %4</source>
        <extracomment>an id, a claim or a name, what is decided here, what is decided there</extracomment>
        <translation>%1  %2：这里为 %3，那里为 %4</translation>
    </message>
    <message>
        <source>Would add: documents %1, decisions %2; conflicts: %3</source>
        <translation>将加入：文档 %1，决定 %2；冲突：%3</translation>
    </message>
    <message>
        <source>Added: documents %1, decisions %2; conflicts: %3, of them decided for theirs: %4</source>
        <translation>已加入：文档 %1，决定 %2；冲突：%3，其中采用对方的：%4</translation>
    </message>
    <message>
        <source>Left out, as it speaks of what is not here: %1</source>
        <translation>已略去，因其涉及此处没有的内容：%1</translation>
    </message>
    <message>
        <source>Merges a colleague's dossier into one's own; conflicts are shown one by one.</source>
        <translation>把同事的卷宗并入自己的卷宗；冲突逐条显示。</translation>
    </message>
    <message>
        <source>show what would be merged, and change nothing</source>
        <translation>显示将合并什么，不作任何改动</translation>
    </message>
    <message>
        <source>decide the conflict about this for theirs: claim:12, entity:5</source>
        <translation>关于此项的冲突采用对方的：claim:12、entity:5</translation>
    </message>
    <message>
        <source>decide all conflicts for theirs</source>
        <translation>所有冲突都采用对方的</translation>
    </message>
    <message>
        <source>Copies a dossier for a colleague, with or without the files as they were imported.</source>
        <translation>复制一份卷宗给同事，可带或不带导入时的原文件。</translation>
    </message>
    <message>
        <source>Without originals the cleaned texts stay, and with them every claim and quotation.</source>
        <translation>不带原文件时，清理后的文本仍在，每条陈述和引文也都在。</translation>
    </message>
    <message>
        <source>leave out the bytes of the imported files</source>
        <translation>略去导入文件的字节</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>转述 %1</translation>
    </message>
    <message>
        <source> in one passage</source>
        <translation>（在同一段落中）</translation>
    </message>
    <message>
        <source>What retellings claim of their own:</source>
        <translation>转述自己声称的内容：</translation>
    </message>
    <message>
        <source>Proposed, for a person to decide (counts for nothing until then):</source>
        <translation>提议，待人判断（在此之前不计入）：</translation>
    </message>
    <message>
        <source>%1 may retell %2 (%3)</source>
        <translation>%1 可能转述 %2（%3）</translation>
    </message>
    <message>
        <source>Shows which documents retell which, the words that prove it, and what they add.</source>
        <translation>显示哪些文档转述哪些、证明这一点的词句，以及它们添加了什么。</translation>
    </message>
    <message>
        <source>However many documents retell a report, it is one origin. JSON also tells the origins of every claim
and relation. Without OUT it goes to standard output.</source>
        <translation>一篇报道无论有多少文档转述，都是一个来源。JSON 还给出每条陈述和关系的来源。
不给出 OUT 时写到标准输出。</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>另外：</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>接近：%1</translation>
    </message>
    <message>
        <source>As far as there:</source>
        <translation>到此为止：</translation>
    </message>
    <message>
        <source>And from there:</source>
        <translation>而从那里起：</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3; %4)</source>
        <comment>kind, sentence, polarity, document</comment>
        <translation>%1：%2（%3；%4）</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, what is wrong</comment>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>the dossier holds no list; --list names one</source>
        <translation>卷宗中没有名单；请用 --list 指定</translation>
    </message>
    <message>
        <source>either a dossier or --names is needed</source>
        <translation>需要卷宗或 --names 之一</translation>
    </message>
    <message>
        <source>--list is needed</source>
        <translation>需要 --list</translation>
    </message>
    <message>
        <source>Looks the parties of a dossier up in sanctions and control lists.</source>
        <translation>在制裁和管制名单中查找卷宗里的各方。</translation>
    </message>
    <message>
        <source>Reads the Consolidated Screening List (CSV, JSON), OFAC's delimited files (names, other names and
addresses: give each with a --list of its own), the Denied Persons List and OpenSanctions' targets.simple.csv.
Every hit tells which listed name was met, how well and why, and whether claims about the party were
before its listing. A party that is not found is "not in the lists loaded", never cleared.</source>
        <translation>可读综合筛查名单（CSV、JSON）、OFAC 的分隔文件（名称、别名和地址：
各用一个 --list 给出）、拒绝往来人员名单，以及 OpenSanctions 的 targets.simple.csv。
每个命中都说明对上了哪个列名、程度如何、为什么，以及有关该方的陈述是否
早于其列入。未找到的一方是“不在已载入的名单中”，绝不意味着清白。</translation>
    </message>
    <message>
        <source>a file of a list; may be given several times. Default: those the dossier keeps</source>
        <translation>名单文件；可多次给出。默认：卷宗所保存的名单</translation>
    </message>
    <message>
        <source>keep the lists in the dossier</source>
        <translation>把名单保存在卷宗中</translation>
    </message>
    <message>
        <source>screen the names of this file, one a line, instead of a dossier</source>
        <translation>筛查此文件中的名称（每行一个），而不是卷宗</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1: %2, file of %3, %4 rows, %5 entries, %6 names, SHA-256 %7</source>
        <translation>%1：%2，文件日期 %3，%4 行，%5 个条目，%6 个名称，SHA-256 %7</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>名单未说明起始日期</translation>
    </message>
    <message>
        <source>listed since %1</source>
        <translation>自 %1 起被列入</translation>
    </message>
    <message>
        <source>in effect from %1</source>
        <translation>自 %1 起生效</translation>
    </message>
    <message>
        <source>dismissed by %1</source>
        <translation>由 %1 排除</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>由 %1 采纳</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>%1  “%2” for “%3”: %4</source>
        <comment>score, listed name, own name, reasons</comment>
        <translation>%1  “%2”对应“%3”：%4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date of a claim, then or not yet, its sentence</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>its parent %1 is listed; that does not list it by itself</source>
        <translation>其母公司 %1 已被列入；这本身并不使其被列入</translation>
    </message>
    <message>
        <source>Lists loaded:</source>
        <translation>已载入的名单：</translation>
    </message>
    <message>
        <source>Not in the lists loaded:</source>
        <translation>不在已载入的名单中：</translation>
    </message>
    <message>
        <source>any listed party</source>
        <translation>任何列名方</translation>
    </message>
    <message>
        <source>--%1 wants a number, at least %2</source>
        <translation>--%1 需要数字，至少为 %2</translation>
    </message>
    <message>
        <source>--%1 wants a date: 2023, 2023-05 or 2023-05-17</source>
        <translation>--%1 需要日期：2023、2023-05 或 2023-05-17</translation>
    </message>
    <message>
        <source>--from and one of --to and --to-listed are needed</source>
        <translation>需要 --from，以及 --to 与 --to-listed 之一</translation>
    </message>
    <message>
        <source>Every hop is shown with the sentences that say so, who says it, the document, and how many
independent origins stand behind it; then what is missing, what speaks against it, and what
stands beside: the law, the money, the owners. To have the use of a thing is told apart from
having it. Denied and negated claims carry no route; what is only said to be possible is
marked. "No supported path" is an answer as well, and shows how near the evidence comes.

The JSON holds routes[] with reach, hops[] (from, relation, to, item, kind, polarity, origins,
claims[]), weakest (the index of a hop), missing[], counter[] and beside[]; misses[] with kind,
from, to, claims[], before[] and after[]; and entities[] with all names of whoever is named.</source>
        <translation>每一步都附有说出它的句子、说话人、文档，以及背后有多少个独立来源；
然后是缺少什么、有什么与之相反，以及旁边有什么：法律、资金、所有者。
得以使用与实际拥有分开说明。被否认和否定的陈述不构成路径；
仅为可能的会标明。“没有有依据的路径”也是一种答案，
并会说明证据到了哪里。

JSON 含 routes[]，其中有 reach、hops[]（from、relation、to、item、kind、polarity、origins、
claims[]）、weakest（某一步的序号）、missing[]、counter[] 和 beside[]；misses[] 含 kind、
from、to、claims[]、before[] 和 after[]；entities[] 含所提各方的全部名称。</translation>
    </message>
    <message>
        <source>any party that a loaded list names or that the documents say is listed</source>
        <translation>任何被已载入名单列出、或文档说被列入的一方</translation>
    </message>
    <message>
        <source>how many routes (8)</source>
        <translation>路径条数（8）</translation>
    </message>
    <message>
        <source>hops of a route (6)</source>
        <translation>路径的步数（6）</translation>
    </message>
    <message>
        <source>independent origins behind every hop, at least (0)</source>
        <translation>每一步背后独立来源的最少数目（0）</translation>
    </message>
    <message>
        <source>leave out what is dated before this</source>
        <translation>略去日期在此之前的</translation>
    </message>
    <message>
        <source>leave out what is dated after this</source>
        <translation>略去日期在此之后的</translation>
    </message>
    <message>
        <source>only claims that a person confirmed</source>
        <translation>只含由人确认的陈述</translation>
    </message>
    <message>
        <source>write JSON to this file instead of text; - is standard output</source>
        <translation>把 JSON 写到此文件而非输出文本；- 表示标准输出</translation>
    </message>
    <message>
        <source>Checks a snapshot: files, record, ids, and quotations against the texts.</source>
        <translation>检查快照：文件、记录、标识，以及引文与原文是否一致。</translation>
    </message>
    <message>
        <source>Exit code 1 where anything is wrong. The texts are those of analysis.json in the snapshot, or those of
the dossier.</source>
        <translation>有任何错误时退出码为 1。原文取自快照中的 analysis.json，
或取自该卷宗。</translation>
    </message>
    <message>
        <source>compare quotations with the texts of this dossier</source>
        <translation>将引文与此卷宗的原文比较</translation>
    </message>
    <message>
        <source>the network with dates and colours, for Gephi</source>
        <translation>带日期和颜色的网络，供 Gephi 使用</translation>
    </message>
    <message>
        <source>the network, for Graphia, Cytoscape, yEd and NetworkX</source>
        <translation>网络，供 Graphia、Cytoscape、yEd 和 NetworkX 使用</translation>
    </message>
    <message>
        <source>entities and statements, for Aleph and OpenSanctions' tools</source>
        <translation>实体和陈述，供 Aleph 和 OpenSanctions 的工具使用</translation>
    </message>
    <message>
        <source>tables with headers, for the import of a graph database</source>
        <translation>带表头的表格，供图数据库导入</translation>
    </message>
    <message>
        <source>where each claim comes from, as linked data (PROV-O)</source>
        <translation>每条陈述出自何处，作为关联数据（PROV-O）</translation>
    </message>
    <message>
        <source>claims and edges as tables, for a spreadsheet or a script</source>
        <translation>陈述和边的表格，供电子表格或脚本使用</translation>
    </message>
    <message>
        <source>the network, for Graphviz</source>
        <translation>网络，供 Graphviz 使用</translation>
    </message>
    <message>
        <source>a drawing of the network as you see it, for print</source>
        <translation>所见网络的图形，供印刷</translation>
    </message>
    <message>
        <source>a picture of the network as you see it, for the web</source>
        <translation>所见网络的图片，供网页使用</translation>
    </message>
    <message>
        <source>everything with texts and offsets, for programs of your own</source>
        <translation>含原文和偏移量的全部内容，供您自己的程序使用</translation>
    </message>
    <message>
        <source>a report with routes and quotations, for every browser</source>
        <translation>含路径和引文的报告，任何浏览器可读</translation>
    </message>
    <message>
        <source>the same report, for print and for lawyers</source>
        <translation>同一报告，供印刷和律师使用</translation>
    </message>
    <message>
        <source>Gephi: File &gt; Open, choose network.gexf, and keep "Directed" and "Don't merge" edges. The timeline is at the bottom of the window.</source>
        <translation>Gephi：File &gt; Open，选择 network.gexf，边保持“Directed”和“Don't merge”。时间轴在窗口底部。</translation>
    </message>
    <message>
        <source>Graphia and Cytoscape: File &gt; Open or File &gt; Import &gt; Network from File, choose network.graphml.</source>
        <translation>Graphia 和 Cytoscape：File &gt; Open 或 File &gt; Import &gt; Network from File，选择 network.graphml。</translation>
    </message>
    <message>
        <source>Aleph: alephclient write-entities -i ftm/entities.ftm.json -f NAME. The statements are for nomenklatura.</source>
        <translation>Aleph：alephclient write-entities -i ftm/entities.ftm.json -f NAME。陈述文件供 nomenklatura 使用。</translation>
    </message>
    <message>
        <source>Neo4j: stop the database, and run the command of neo4j/import.txt in that folder.</source>
        <translation>Neo4j：停止数据库，在该文件夹中运行 neo4j/import.txt 里的命令。</translation>
    </message>
    <message>
        <source>Any reader of JSON-LD or RDF; provenance.jsonld needs no network.</source>
        <translation>任何 JSON-LD 或 RDF 阅读程序；provenance.jsonld 不需要网络。</translation>
    </message>
    <message>
        <source>A spreadsheet: open claims-spreadsheet.csv. Gephi: File &gt; Import spreadsheet, nodes.csv first and then edges.csv.</source>
        <translation>电子表格：打开 claims-spreadsheet.csv。Gephi：File &gt; Import spreadsheet，先 nodes.csv，再 edges.csv。</translation>
    </message>
    <message>
        <source>Graphviz: sfdp -Tsvg network.dot -o network.svg</source>
        <translation>Graphviz：sfdp -Tsvg network.dot -o network.svg</translation>
    </message>
    <message>
        <source>Inkscape, a browser, or any program for drawing: network.svg.</source>
        <translation>Inkscape、浏览器或任何绘图程序：network.svg。</translation>
    </message>
    <message>
        <source>Any program that shows pictures: network.png.</source>
        <translation>任何能显示图片的程序：network.png。</translation>
    </message>
    <message>
        <source>A script: analysis.json. Offsets count Unicode characters, as in Python.</source>
        <translation>脚本：analysis.json。偏移量按 Unicode 字符计，与 Python 相同。</translation>
    </message>
    <message>
        <source>Any browser: report.html. It is one file and fetches nothing.</source>
        <translation>任何浏览器：report.html。只有一个文件，不从网上取任何内容。</translation>
    </message>
    <message>
        <source>Any program that shows PDF documents: report.pdf.</source>
        <translation>任何能显示 PDF 的程序：report.pdf。</translation>
    </message>
    <message>
        <source>what was judged to be one</source>
        <translation>被判断为同一个的内容</translation>
    </message>
    <message>
        <source>review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>These are snapshots of two different dossiers.</source>
        <translation>这是两个不同卷宗的快照。</translation>
    </message>
    <message numerus="yes">
        <source>%n entities were added</source>
        <translation>
            <numerusform>新增 %n 个实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities have changed</source>
        <translation>
            <numerusform>%n 个实体有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities were withdrawn</source>
        <translation>
            <numerusform>撤回 %n 个实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were added</source>
        <translation>
            <numerusform>新增 %n 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims have changed</source>
        <translation>
            <numerusform>%n 条陈述有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims were withdrawn</source>
        <translation>
            <numerusform>撤回 %n 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements were added</source>
        <translation>
            <numerusform>新增 %n 项判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements have changed</source>
        <translation>
            <numerusform>%n 项判断有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgements were withdrawn</source>
        <translation>
            <numerusform>撤回 %n 项判断</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a file and a place in it, %2 what is wrong there, %3 a detail</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>从 %1 到 %2 有何变化</translation>
    </message>
    <message>
        <source>the manifest lists this file, but it is not there</source>
        <translation>清单列出了此文件，但它不在</translation>
    </message>
    <message>
        <source>the file is not the one that was published</source>
        <translation>该文件不是当初发布的文件</translation>
    </message>
    <message>
        <source>the manifest does not list this file</source>
        <translation>清单中没有列出此文件</translation>
    </message>
    <message>
        <source>a field is missing or has a value that is not known</source>
        <translation>缺少某个字段，或其值不为人知</translation>
    </message>
    <message>
        <source>names something that is not in the snapshot</source>
        <translation>所指的内容不在快照中</translation>
    </message>
    <message>
        <source>the place of the quotation is impossible</source>
        <translation>引文的位置不可能存在</translation>
    </message>
    <message>
        <source>the text has other words at that place</source>
        <translation>原文该处的词句不同</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n files checked.</source>
        <translation>
            <numerusform>已检查 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims checked.</source>
        <translation>
            <numerusform>已检查 %n 条陈述。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations compared with the texts.</source>
        <translation>
            <numerusform>已将 %n 处引文与原文比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations could not be compared: the snapshot does not hold the texts.</source>
        <translation>
            <numerusform>%n 处引文无法比较：快照中没有原文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有错误。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n faults are listed; there are more.</source>
        <translation>
            <numerusform>以下列出前 %n 处错误；还有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found.</source>
        <translation>
            <numerusform>发现 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the documents say</source>
        <translation>文档所说的</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>When it happened, as the documents say; a pale bar has an open end.</source>
        <translation>文档所说的发生时间；浅色条的一端是开放的。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Who stands in which relation to whom, as the documents say.</source>
        <translation>文档所说的各方之间的关系。</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n 个实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>No supported path to a party under sanctions is in these documents.</source>
        <translation>这些文档中没有通向受制裁方的有依据的路径。</translation>
    </message>
    <message>
        <source>By which routes did %1 reach %2?</source>
        <translation>%1 经由哪些路径到达 %2？</translation>
    </message>
    <message>
        <source>No supported path is in these documents.</source>
        <translation>这些文档中没有有依据的路径。</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>路径 %1</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>%1 and %2 are parties, %3 is a relation such as "rents to"</extracomment>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>the weakest step</source>
        <translation>最薄弱的一步</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>与之相反的陈述</translation>
    </message>
    <message>
        <source>Nothing in these documents is denied or negated.</source>
        <translation>这些文档中没有被否认或否定的内容。</translation>
    </message>
    <message>
        <source>Listing status</source>
        <translation>名单状态</translation>
    </message>
    <message>
        <source>No document says that one of the parties is on a list.</source>
        <translation>没有文档说其中一方在名单上。</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Documents that retell one report are one origin, however many they are.</source>
        <translation>转述同一报道的文档无论有多少，都只算一个来源。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>方法与局限</translation>
    </message>
    <message>
        <source>Clew %1 read the documents on one computer, without a network. It proposes claims by rules over the grammar of each sentence; persons confirm, correct and reject them. Every claim rests on the sentence that is quoted for it.</source>
        <translation>Clew %1 在一台电脑上、不联网地阅读了这些文档。它根据每句的语法规则提出陈述，由人确认、更正和驳回。每条陈述都以所引的句子为依据。</translation>
    </message>
    <message>
        <source>The report holds what these documents say, not what is true. A claim that the program did not find is missing here, and one that it misread may be wrong unless a person has confirmed it. That a name is on no list does not clear it.</source>
        <translation>本报告所载为这些文档所说的内容，而非事实本身。程序没有找到的陈述不在其中，误读的陈述可能有误，除非已由人确认。名称不在任何名单上，并不意味着清白。</translation>
    </message>
    <message>
        <source>According to: %1.</source>
        <translation>据：%1。</translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation>日期：%1。</translation>
    </message>
    <message>
        <source>Confirmed by a person.</source>
        <translation>已由人确认。</translation>
    </message>
    <message>
        <source>An inference of a person; no sentence says so.</source>
        <translation>人工推断；没有原句说明。</translation>
    </message>
    <message>
        <source>Characters %1 to %2</source>
        <translation>第 %1 至 %2 个字符</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>受密码保护</translation>
    </message>
    <message>
        <source>this is no sanctions or control list that Clew reads</source>
        <translation>这不是 Clew 能读的制裁或管制名单</translation>
    </message>
    <message>
        <source>save the article as PDF, DOCX, HTML or text</source>
        <translation>请将文章另存为 PDF、DOCX、HTML 或文本</translation>
    </message>
    <message>
        <source>save it without the password</source>
        <translation>请另存为不带密码的文件</translation>
    </message>
    <message>
        <source>choose the Consolidated Screening List (CSV or JSON), the delimited files of OFAC, the Denied Persons List or targets.simple.csv of OpenSanctions</source>
        <translation>请选择综合筛查名单（CSV 或 JSON）、OFAC 的分隔文件、拒绝往来人员名单，或 OpenSanctions 的 targets.simple.csv</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>word processor document</source>
        <translation>文字处理文档</translation>
    </message>
    <message>
        <source>book</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>entry of a feed</source>
        <translation>订阅源条目</translation>
    </message>
    <message>
        <source>JSON article</source>
        <translation>JSON 文章</translation>
    </message>
    <message>
        <source>credits it</source>
        <translation>注明引自它</translation>
    </message>
    <message>
        <source>links to it</source>
        <translation>链接到它</translation>
    </message>
    <message>
        <source>has the same address</source>
        <translation>网址相同</translation>
    </message>
    <message>
        <source>has or names the same reporter</source>
        <translation>有同一记者或提及该记者</translation>
    </message>
    <message>
        <source>has the same headline</source>
        <translation>标题相同</translation>
    </message>
    <message>
        <source>has the same quotation</source>
        <translation>引语相同</translation>
    </message>
    <message>
        <source>tells as many things in the same order</source>
        <translation>按相同顺序讲述同样多的事</translation>
    </message>
    <message>
        <source>shares runs of words</source>
        <translation>有连续相同的词句</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>由人决定</translation>
    </message>
    <message>
        <source>is the maker</source>
        <comment>how a hop of a route is known</comment>
        <translation>是制造者</translation>
    </message>
    <message>
        <source>is said to have it</source>
        <comment>how a hop of a route is known</comment>
        <translation>据说拥有它</translation>
    </message>
    <message>
        <source>changes hands</source>
        <comment>how a hop of a route is known</comment>
        <translation>易手</translation>
    </message>
    <message>
        <source>use only, not possession</source>
        <comment>how a hop of a route is known</comment>
        <translation>仅为使用，并非拥有</translation>
    </message>
    <message>
        <source>got by way of</source>
        <comment>how a hop of a route is known</comment>
        <translation>经由他人取得</translation>
    </message>
    <message>
        <source>belongs to the receiver</source>
        <comment>how a hop of a route is known</comment>
        <translation>属于接收方</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Who stands behind</source>
        <translation>谁在背后</translation>
    </message>
    <message>
        <source>Under whose name</source>
        <translation>以谁的名义</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>转手经过</translation>
    </message>
    <message>
        <source>What reached %1 is called “%2”; that this means %3 is assumed.</source>
        <translation>到达 %1 的被称为“%2”；它就是 %3，这是推测。</translation>
    </message>
    <message>
        <source>That what reached %1 was %2 is assumed: the sentence does not name it.</source>
        <translation>到达 %1 的是 %2，这是推测：该句没有指明。</translation>
    </message>
    <message>
        <source>That it went on to %1, to whom the receiver belongs, is not said.</source>
        <translation>文中未说它转到了接收方所属的 %1。</translation>
    </message>
    <message>
        <source>%1 belongs to %2; that %3 went on from one to the other is not said.</source>
        <translation>%1 属于 %2；文中未说 %3 从一方转到了另一方。</translation>
    </message>
    <message>
        <source>What brings it to %1 is dated before the step that must come first.</source>
        <translation>使它到达 %1 的那一步，日期早于必须在前的一步。</translation>
    </message>
    <message>
        <source>The evidence leads as far as %1, and from %2 to the end. Nothing joins the two.</source>
        <translation>证据从起点到 %1 为止，又从 %2 到终点。两者之间没有联系。</translation>
    </message>
    <message>
        <source>That %1 passed it on to %2 is negated.</source>
        <translation>%1 把它转给 %2 一事被否定。</translation>
    </message>
    <message>
        <source>That %1 passed it on to %2 is only denied, and nobody says that it did.</source>
        <translation>%1 把它转给 %2 一事只见于否认，没有人说确有其事。</translation>
    </message>
    <message>
        <source>Only a retelling joins %1 and %2; the report that it retells does not.</source>
        <translation>只有一篇转述把 %1 与 %2 连在一起；它所转述的报道没有这样说。</translation>
    </message>
    <message>
        <source>%1 passed other goods on to %2.</source>
        <translation>%1 转给 %2 的是其他货物。</translation>
    </message>
    <message>
        <source>Reads plain text, Markdown, records, database exports, newsletters, HTML, PDF, DOCX, ODT, RTF,
EPUB, mails, feeds, JSON and archives of these. A folder stands for
the files in it. The format, clew-analysis-1, is described in the README.
With --stream, a worker: an article as JSON a line on standard input (text or html, and
optionally id, title, publisher, published, url), an answer a line on standard output,
in the same order; a bad line is answered by its error. import --analyses takes them.</source>
        <translation>读取纯文本、Markdown、记录、数据库导出、通讯、HTML、PDF、DOCX、ODT、RTF、
EPUB、邮件、订阅源、JSON 及其压缩包。文件夹代表
其中的文件。格式 clew-analysis-1 见 README。
使用 --stream 时作为工作进程：标准输入每行一篇 JSON 文章（text 或 html，
可选 id、title、publisher、published、url），标准输出每行一个回答，
顺序相同；坏行以其错误作答。import --analyses 接收这些结果。</translation>
    </message>
    <message>
        <source>answer articles on standard input line by line</source>
        <translation>逐行回答标准输入中的文章</translation>
    </message>
    <message>
        <source>with --stream: how the articles are called (default: by their id)</source>
        <translation>配合 --stream：文章的名称（默认：其 id）</translation>
    </message>
    <message>
        <source>left out       %1 (the dossier itself)</source>
        <translation>略去           %1（卷宗本身）</translation>
    </message>
    <message>
        <source>%1 of %2 files; %3 added, %4 known already, %5 refused.</source>
        <translation>%2 个文件中的第 %1 个；已添加 %3，已有 %4，拒绝 %5。</translation>
    </message>
    <message>
        <source>%1 files; %2 added, %3 known already, %4 refused.</source>
        <translation>%1 个文件；已添加 %2，已有 %3，拒绝 %4。</translation>
    </message>
    <message>
        <source>No import was broken off.</source>
        <translation>没有中断的导入。</translation>
    </message>
    <message>
        <source>A folder stands for the files in it. All articles of one call are one import, which undoes as one
change. A file that cannot be read is refused with its reason and does not stop the others.
Articles are saved in batches: an import that was killed goes on where it stood when the same
is imported again, or with --resume, and ends as if it had never been killed.</source>
        <translation>文件夹代表其中的文件。一次调用的所有文章为一次导入，可作为一个更改撤销。
无法读取的文件会说明原因并被拒绝，不影响其他文件。
文章分批保存：被终止的导入在再次导入相同内容或使用 --resume 时从中断处继续，
结果与从未中断一样。</translation>
    </message>
    <message>
        <source>take what analyse --stream made; may be given several times</source>
        <translation>接收 analyse --stream 的结果；可多次给出</translation>
    </message>
    <message>
        <source>write what became of every article: .csv, .json, else text</source>
        <translation>写出每篇文章的结果：.csv、.json，否则为文本</translation>
    </message>
    <message>
        <source>go on with imports that were broken off</source>
        <translation>继续中断的导入</translation>
    </message>
    <message>
        <source>tell the progress on standard error, a line each second</source>
        <translation>每秒在标准错误上报告一行进度</translation>
    </message>
    <message>
        <source>how many articles are read at a time (default: one a core)</source>
        <translation>同时读取的文章数（默认：每核一篇）</translation>
    </message>
    <message>
        <source>articles that are saved together (default: 200)</source>
        <translation>一起保存的文章数（默认：200）</translation>
    </message>
    <message>
        <source>Documents, claims by hand, reviews, dates, names, judgements, sources, control lists, notes and tags travel.
Where both decided differently, one's own stands and the other is kept in a note, unless theirs is chosen.</source>
        <translation>文件、手工陈述、复核、日期、名称、判断、来源、管制名单、笔记和标签都会一并合并。
双方决定不同时，以自己的为准，对方的留在笔记中，除非选择对方的。</translation>
    </message>
    <message>
        <source>the same name; no person has checked it</source>
        <translation>名称相同；尚无人核对</translation>
    </message>
    <message>
        <source>perhaps the same party; no person has checked it</source>
        <translation>可能是同一方；尚无人核对</translation>
    </message>
    <message>
        <source>%1, bundled with Clew</source>
        <translation>%1，随 Clew 附带</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not in the lists loaded: %1.</source>
        <translation>不在已载入的名单中：%1。</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Met by the name “%1”: %2.</source>
        <translation>按名称“%1”匹配：%2。</translation>
    </message>
    <message>
        <source>Published: %1.</source>
        <translation>发布：%1。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file of a list</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a date, then or not yet listed, what happened</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Its parent %1 is listed. That does not list it by itself; whether it is meant as well depends on the list and on the share held.</source>
        <translation>其母公司 %1 已被列入。这本身并不使其被列入；是否一并涵盖，取决于名单和持股比例。</translation>
    </message>
    <message>
        <source>Lists compared:</source>
        <translation>已比对的名单：</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>最佳的一条</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Its weakest step rests on %n independent origins: %1.</source>
        <translation>
            <numerusform>最薄弱的一步依据 %n 个独立来源：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of an authority was compared for this report.</source>
        <translation>本报告未比对任何官方名单。</translation>
    </message>
    <message>
        <source>What the documents say:</source>
        <translation>文件所述：</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <comment>where an article is from, the page</comment>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>Documents marked = are versions of the article above them: copies, records, reprints, updates.</source>
        <translation>标有 = 的文档是其上方文章的其他版本：副本、数据库记录、转载、更新。</translation>
    </message>
    <message>
        <source>%1 may be the same article as %2 (%3)</source>
        <translation>%1 可能与 %2 是同一篇文章（%3）</translation>
    </message>
    <message>
        <source>The two were exported with different options, so that some of what is missing in one may only have been left out.</source>
        <translation>两者以不同的选项导出，因此其中一个缺少的内容可能只是被略去了。</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a decision about a claim</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a decision about a claim</comment>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>left open again</source>
        <comment>a decision about a claim</comment>
        <translation>重新留待决定</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>人工命名</translation>
    </message>
    <message>
        <source>given its type by hand</source>
        <translation>手工指定了类型</translation>
    </message>
    <message>
        <source>mentions marked or taken away by hand</source>
        <translation>手工标注或移除了提及</translation>
    </message>
    <message>
        <source>dated by hand</source>
        <translation>手工注明了日期</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>removed by hand</source>
        <translation>手工移除</translation>
    </message>
    <message>
        <source>an earlier decision was taken back</source>
        <translation>撤回了先前的决定</translation>
    </message>
    <message>
        <source>documents were added or withdrawn</source>
        <translation>添加或撤除了文档</translation>
    </message>
    <message>
        <source>the documents were read anew</source>
        <translation>文档已重新阅读</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>%1: this is a dossier of Clew and no article; open it by itself, or merge it into this one.</source>
        <extracomment>%1 is a file name; "merge" as in the command "Merge a colleague's dossier"</extracomment>
        <translation>%1：这是一个 Clew 卷宗，不是文章；请单独打开它，或将其合并到本卷宗。</translation>
    </message>
    <message>
        <source>What was imported until then is kept. The same import again, or --resume, goes on from there.</source>
        <translation>此前导入的内容已保留。再次执行同一导入，或使用 --resume，即可从该处继续。</translation>
    </message>
    <message>
        <source>the dossier was moved, deleted or replaced while it was open</source>
        <translation>卷宗在打开期间被移动、删除或替换</translation>
    </message>
    <message>
        <source>save a copy of what is shown, or open it where it is now</source>
        <translation>请保存所显示内容的副本，或在其现在的位置打开它</translation>
    </message>
    <message>
        <source>the dossier was changed in another window meanwhile, and nothing was done</source>
        <translation>卷宗此间已在另一窗口中更改，未执行任何操作</translation>
    </message>
    <message>
        <source>look at it as it is now, and do it again if you still want to</source>
        <translation>请查看其现状，如仍需要请重做</translation>
    </message>
    <message>
        <source>its folder cannot keep two programs from writing at once</source>
        <translation>其所在文件夹无法防止两个程序同时写入</translation>
    </message>
    <message>
        <source>copy the dossier to a folder of this computer and open it there</source>
        <translation>请将卷宗复制到本机的文件夹中再打开</translation>
    </message>
    <message>
        <source>this is a pipe or a device and no file</source>
        <translation>这是管道或设备，不是文件</translation>
    </message>
    <message>
        <source>save what it gives into a file</source>
        <translation>请将其输出保存为文件</translation>
    </message>
    <message>
        <source>its name promises a file of the kind %1, and its content is none</source>
        <translation>其名称表明是 %1 类文件，但内容并非如此</translation>
    </message>
    <message>
        <source>What it is part of</source>
        <translation>所属整体</translation>
    </message>
    <message>
        <source>What reached %1 is %2, which holds %3, as these documents say.</source>
        <translation>到达%1的是%2；据这些文档，其中含有%3。</translation>
    </message>
</context>
<context>
    <name>clew::AboutDialog</name>
    <message>
        <source>About Clew</source>
        <translation>关于 Clew</translation>
    </message>
    <message>
        <source>Clew %1</source>
        <translation>Clew %1</translation>
    </message>
    <message>
        <source>&lt;i&gt;clew&lt;/i&gt;, noun: a ball of thread that leads the way through a labyrinth; the word from which “clue” comes.</source>
        <translation>&lt;i&gt;clew&lt;/i&gt;（英语）：引人走出迷宫的线团；“clue”（线索）一词由此而来。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本（GPL-3.0-or-later）。不提供任何担保。</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>它基于：</translation>
    </message>
    <message>
        <source>Libraries and models with their licences</source>
        <translation>库和模型及其许可证</translation>
    </message>
    <message>
        <source>It reads with these models:</source>
        <translation>它使用以下模型阅读：</translation>
    </message>
    <message>
        <source>window, text, threads</source>
        <translation>窗口、文本、线程</translation>
    </message>
    <message>
        <source>the density strip of the timeline</source>
        <translation>时间线的密度条</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>the dossier file and its full-text search</source>
        <translation>卷宗文件及其全文搜索</translation>
    </message>
    <message>
        <source>sentences, words, character sets</source>
        <translation>句子、词语、字符集</translation>
    </message>
    <message>
        <source>guessing a character set</source>
        <translation>字符集推测</translation>
    </message>
    <message>
        <source>reading Markdown</source>
        <translation>读取 Markdown</translation>
    </message>
    <message>
        <source>reading front matter</source>
        <translation>读取文首元数据</translation>
    </message>
    <message>
        <source>reading PDF</source>
        <translation>读取 PDF</translation>
    </message>
    <message>
        <source>reading mails</source>
        <translation>读取邮件</translation>
    </message>
    <message>
        <source>reading archives</source>
        <translation>读取压缩包</translation>
    </message>
    <message>
        <source>typefaces, where they are installed</source>
        <translation>字体（如已安装）</translation>
    </message>
</context>
<context>
    <name>clew::Article</name>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>This record holds only a headline. The article itself is not in the dossier.</source>
        <translation>此记录只有标题，文章本身不在卷宗中。</translation>
    </message>
    <message numerus="yes">
        <source> … and %n more characters</source>
        <translation>
            <numerusform> …另有 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>clew::ChangeWords</name>
    <message>
        <source>withdrawing an import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>importing documents</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>placing a node</source>
        <translation>放置节点</translation>
    </message>
    <message>
        <source>freeing a node</source>
        <translation>释放节点</translation>
    </message>
    <message>
        <source>setting a claim back to proposed</source>
        <translation>将陈述恢复为待审</translation>
    </message>
    <message>
        <source>confirming a claim</source>
        <translation>确认陈述</translation>
    </message>
    <message>
        <source>rejecting a claim</source>
        <translation>驳回陈述</translation>
    </message>
    <message>
        <source>withdrawing the judgement on %1 and %2</source>
        <translation>撤回对 %1 与 %2 的判断</translation>
    </message>
    <message>
        <source>withdrawing a judgement</source>
        <translation>撤回判断</translation>
    </message>
    <message>
        <source>merging %1 and %2</source>
        <translation>合并 %1 与 %2</translation>
    </message>
    <message>
        <source>merging two entities</source>
        <translation>合并两个实体</translation>
    </message>
    <message>
        <source>keeping %1 and %2 apart</source>
        <translation>区分 %1 与 %2</translation>
    </message>
    <message>
        <source>keeping two entities apart</source>
        <translation>区分两个实体</translation>
    </message>
    <message>
        <source>leaving open whether two entities are one</source>
        <translation>暂不判定两个实体是否相同</translation>
    </message>
    <message>
        <source>adding the entity %1</source>
        <translation>添加实体 %1</translation>
    </message>
    <message>
        <source>removing the entity %1</source>
        <translation>移除实体 %1</translation>
    </message>
    <message>
        <source>marking a mention</source>
        <translation>标记提及</translation>
    </message>
    <message>
        <source>removing a mention</source>
        <translation>移除提及</translation>
    </message>
    <message>
        <source>adding the claim “%1”</source>
        <translation>添加陈述“%1”</translation>
    </message>
    <message>
        <source>removing the claim “%1”</source>
        <translation>移除陈述“%1”</translation>
    </message>
    <message>
        <source>dating a claim</source>
        <translation>设定陈述日期</translation>
    </message>
    <message>
        <source>taking back the date of a claim</source>
        <translation>收回陈述日期</translation>
    </message>
    <message>
        <source>giving an entity back its name from the texts</source>
        <translation>恢复原文名称</translation>
    </message>
    <message>
        <source>renaming an entity to %1</source>
        <translation>将实体改名为 %1</translation>
    </message>
    <message>
        <source>renaming %1 to %2</source>
        <translation>将 %1 改名为 %2</translation>
    </message>
    <message>
        <source>changing the type of an entity</source>
        <translation>更改实体类型</translation>
    </message>
    <message>
        <source>changing the type of %1</source>
        <translation>更改 %1 的类型</translation>
    </message>
    <message>
        <source>writing a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>changing tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>marking a document as read</source>
        <translation>将文档标为已读</translation>
    </message>
    <message>
        <source>marking a document as unread</source>
        <translation>将文档标为未读</translation>
    </message>
    <message>
        <source>saving the search “%1”</source>
        <translation>保存搜索“%1”</translation>
    </message>
    <message>
        <source>forgetting the search “%1”</source>
        <translation>删除搜索“%1”</translation>
    </message>
    <message>
        <source>dismissing a sentence from the review</source>
        <translation>从审核中移除句子</translation>
    </message>
    <message>
        <source>offering a sentence for review again</source>
        <translation>重新提交句子审核</translation>
    </message>
    <message>
        <source>correcting a claim</source>
        <translation>更正陈述</translation>
    </message>
    <message>
        <source>splitting an entity</source>
        <translation>拆分实体</translation>
    </message>
    <message>
        <source>adding an entity</source>
        <translation>添加实体</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>多项更改</translation>
    </message>
    <message>
        <source>loading a control list</source>
        <translation>载入管制名单</translation>
    </message>
    <message>
        <source>unloading a control list</source>
        <translation>移除管制名单</translation>
    </message>
    <message>
        <source>taking back a verdict on a list hit</source>
        <translation>收回对名单命中的判定</translation>
    </message>
    <message>
        <source>taking back the verdict on a list hit of %1</source>
        <translation>收回对 %1 名单命中的判定</translation>
    </message>
    <message>
        <source>accepting a list hit</source>
        <translation>采纳名单命中</translation>
    </message>
    <message>
        <source>accepting a list hit of %1</source>
        <translation>采纳 %1 的名单命中</translation>
    </message>
    <message>
        <source>dismissing a list hit</source>
        <translation>排除名单命中</translation>
    </message>
    <message>
        <source>dismissing a list hit of %1</source>
        <translation>排除 %1 的名单命中</translation>
    </message>
    <message>
        <source>withdrawing a decision on who retells whom</source>
        <translation>收回谁转述谁的决定</translation>
    </message>
    <message>
        <source>deciding that a document does not retell another</source>
        <translation>判定一篇文档并非转述另一篇</translation>
    </message>
    <message>
        <source>deciding that a document retells another</source>
        <translation>判定一篇文档转述另一篇</translation>
    </message>
    <message>
        <source>merging a dossier</source>
        <translation>合并卷宗</translation>
    </message>
    <message>
        <source>deciding that two documents are not the same article</source>
        <translation>决定两篇文档不是同一篇文章</translation>
    </message>
    <message>
        <source>deciding that two documents are the same article</source>
        <translation>决定两篇文档是同一篇文章</translation>
    </message>
</context>
<context>
    <name>clew::ClaimForm</name>
    <message>
        <source>Who?</source>
        <translation>谁？</translation>
    </message>
    <message>
        <source>To whom, or what?</source>
        <translation>对谁，或什么？</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Says who? Empty: the publication</source>
        <translation>谁说的？留空：出版物</translation>
    </message>
    <message>
        <source>My &amp;inference: no sentence says so</source>
        <translation>我的推断：没有原句说明(&amp;I)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Kept as it is written, without a date.</source>
        <translation>按原文保留，无日期。</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>极性</translation>
    </message>
    <message>
        <source>Swap the two ends (Alt+W)</source>
        <translation>交换两端（Alt+W）</translation>
    </message>
    <message>
        <source>Swap the two ends</source>
        <translation>交换两端</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新陈述</translation>
    </message>
    <message>
        <source>Correct a claim</source>
        <translation>更正陈述</translation>
    </message>
    <message>
        <source>Edit a claim</source>
        <translation>编辑陈述</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Type what is claimed: “sells to”, “owns” ...</source>
        <translation>输入陈述内容：“出售给”“拥有”…</translation>
    </message>
    <message>
        <source>“%1” is none of the relations that Clew knows. Press the down key for the list.</source>
        <translation>“%1”不是 Clew 已知的关系。按向下键查看列表。</translation>
    </message>
    <message>
        <source>Name at least one end of the claim.</source>
        <translation>请至少填写陈述的一端。</translation>
    </message>
    <message>
        <source>This claim is in the dossier already.</source>
        <translation>此陈述已在卷宗中。</translation>
    </message>
</context>
<context>
    <name>clew::ClaimRows</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>极性</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>录入者</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>clew::ComparisonDialog</name>
    <message>
        <source>The first entity</source>
        <translation>第一个实体</translation>
    </message>
    <message>
        <source>The second entity</source>
        <translation>第二个实体</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>不是同一个(&amp;N)</translation>
    </message>
    <message>
        <source>Merge two entities</source>
        <translation>合并两个实体</translation>
    </message>
    <message>
        <source>Keep two entities apart</source>
        <translation>区分两个实体</translation>
    </message>
    <message>
        <source>Name of the second entity</source>
        <translation>第二个实体的名称</translation>
    </message>
    <message>
        <source>Name of the merged entity</source>
        <translation>合并后的名称</translation>
    </message>
    <message>
        <source>Why? For example: same address, one letterhead, the company confirmed it</source>
        <translation>理由？例如：同一地址、同一信头、公司已确认</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name of the first entity</source>
        <translation>第一个实体的名称</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type the name of the entity to compare with.</source>
        <translation>输入要比较的实体名称。</translation>
    </message>
    <message>
        <source>Merged, they are one node: %1 and %2 of “%3” will also count for “%4”. Nothing is overwritten; Undo parts them again.</source>
        <translation>合并后成为一个节点：“%3”的 %1 和 %2 也将计入“%4”。不会覆盖任何内容；撤销可重新分开。</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>Take that judgement back and merge them all the same</source>
        <translation>收回该判断并仍然合并</translation>
    </message>
    <message>
        <source>These cannot be merged: %1 said that “%2” and “%3” are not the same.</source>
        <translation>无法合并：%1 曾判定“%2”与“%3”不是同一个。</translation>
    </message>
    <message>
        <source>That was on %1.</source>
        <translation>时间为 %1。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>理由：%1</translation>
    </message>
</context>
<context>
    <name>clew::DateForm</name>
    <message>
        <source>The text gives no date, and the document bears none.</source>
        <translation>原文没有日期，文档也没有日期。</translation>
    </message>
    <message>
        <source>The text gives no date. Published %1.</source>
        <translation>原文没有日期。发表于 %1。</translation>
    </message>
    <message>
        <source>The text says “%1”; the document bears no date.</source>
        <translation>原文为“%1”；文档没有日期。</translation>
    </message>
    <message>
        <source>The text says “%1”. Published %2.</source>
        <translation>原文为“%1”。发表于 %2。</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Date of a claim</source>
        <translation>陈述的日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2022-10, October 2022, since 2019, last spring</source>
        <translation>2022-10, October 2022, since 2019, last spring</translation>
    </message>
    <message>
        <source>As the text has it</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>A day, a month, a year, an open span; plain words or EDTF.</source>
        <translation>日、月、年或开放时段；英文说法或 EDTF 均可。</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>解读为 %1。</translation>
    </message>
    <message>
        <source>Not understood yet. Try “October 2022”, “2022-10” or “since 2019”.</source>
        <translation>尚未理解。可试“October 2022”“2022-10”或“since 2019”。</translation>
    </message>
</context>
<context>
    <name>clew::DensityStrip</name>
    <message>
        <source>Claims and documents a month</source>
        <translation>每月陈述与文档</translation>
    </message>
    <message>
        <source>Arrows move the time window, Shift and arrows its end, Ctrl and arrows its begin; Esc lifts it.</source>
        <translation>方向键移动时间窗，Shift+方向键移动终点，Ctrl+方向键移动起点；Esc 清除。</translation>
    </message>
    <message>
        <source>Drag to select a time window, drag it or its ends to change it; Esc lifts it</source>
        <translation>拖动以选择时间窗，拖动时间窗或其两端以更改；Esc 清除</translation>
    </message>
    <message>
        <source>Time window: %1</source>
        <translation>时间窗：%1</translation>
    </message>
</context>
<context>
    <name>clew::DocumentDelegate</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>↳ record of</source>
        <translation>↳ 记录：</translation>
    </message>
    <message>
        <source>↳ retold by</source>
        <translation>↳ 转述：</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>↳ copy in</source>
        <translation>↳ 副本，载于</translation>
    </message>
</context>
<context>
    <name>clew::DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>尚无文档</translation>
    </message>
    <message>
        <source>Drop articles on this window.</source>
        <translation>把文章拖到此窗口。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>documents on the desk, documents of the dossier</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>clew::DocumentModel</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>only a headline</source>
        <translation>仅有标题</translation>
    </message>
    <message>
        <source>retells %1, which is not in this dossier</source>
        <translation>转述自 %1，该文不在此卷宗中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, retelling</source>
        <comment>title, date</comment>
        <translation>%1，%2，转述</translation>
    </message>
    <message>
        <source>the same article as the one above</source>
        <translation>与上面的是同一篇文章</translation>
    </message>
    <message>
        <source>retells the article above</source>
        <translation>转述上面的文章</translation>
    </message>
    <message>
        <source>shown by: “%1”</source>
        <translation>依据：“%1”</translation>
    </message>
    <message>
        <source>%1, %2, version of the article above</source>
        <comment>title, date</comment>
        <translation>%1，%2，上方文章的另一版本</translation>
    </message>
</context>
<context>
    <name>clew::DocumentRows</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Retells</source>
        <translation>转述自</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>clew::DriftWords</name>
    <message>
        <source>another speaker</source>
        <translation>说话人改变</translation>
    </message>
    <message>
        <source>informants called otherwise</source>
        <translation>知情人的称呼改变</translation>
    </message>
    <message>
        <source>more or fewer speakers</source>
        <translation>说话人增多或减少</translation>
    </message>
    <message>
        <source>nobody says it any more</source>
        <translation>不再有人说出</translation>
    </message>
    <message>
        <source>number rounded</source>
        <translation>数字被取整</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>数字改变</translation>
    </message>
    <message>
        <source>possible became certain</source>
        <translation>可能变为确定</translation>
    </message>
    <message>
        <source>certain became possible</source>
        <translation>确定变为可能</translation>
    </message>
    <message>
        <source>denial left out</source>
        <translation>略去了否认</translation>
    </message>
    <message>
        <source>denial turned round</source>
        <translation>否认被颠倒</translation>
    </message>
    <message>
        <source>two channels made one</source>
        <translation>两条渠道合为一条</translation>
    </message>
    <message>
        <source>by way of somebody else</source>
        <translation>改为经由他人</translation>
    </message>
    <message>
        <source>go-between left out</source>
        <translation>略去了中间人</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>日期改变</translation>
    </message>
    <message>
        <source>claim added</source>
        <translation>添加了陈述</translation>
    </message>
    <message>
        <source>%1: “%2” became “%3”</source>
        <comment>what changed, what it was, what it is now</comment>
        <translation>%1：“%2”变成了“%3”</translation>
    </message>
    <message>
        <source>One says so, another says not</source>
        <translation>一方说是，一方说否</translation>
    </message>
    <message>
        <source>Different numbers</source>
        <translation>数字不同</translation>
    </message>
    <message>
        <source>Copies of one article bear different dates</source>
        <translation>同一文章的副本日期不同</translation>
    </message>
    <message>
        <source>A record's date stands beside that of publication</source>
        <translation>记录的日期与发布日期并存</translation>
    </message>
    <message>
        <source>A retelling without a date</source>
        <translation>没有日期的转述</translation>
    </message>
    <message>
        <source>An event is dated differently</source>
        <translation>同一事件的日期不同</translation>
    </message>
    <message>
        <source>goods told more broadly</source>
        <translation>货物说得更笼统</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>不同的答复</translation>
    </message>
    <message>
        <source>an informant's words told as a fact</source>
        <translation>把知情人的话当作事实</translation>
    </message>
    <message>
        <source>Different posts of one person</source>
        <translation>同一人的职务不同</translation>
    </message>
    <message>
        <source>Goods went to different parties</source>
        <translation>货物去向不同</translation>
    </message>
    <message>
        <source>One document says it in two ways</source>
        <translation>同一文件有两种说法</translation>
    </message>
    <message>
        <source>denial left out: %1</source>
        <comment>who denied</comment>
        <translation>略去了否认：%1</translation>
    </message>
</context>
<context>
    <name>clew::DropArea</name>
    <message>
        <source>Drop articles here</source>
        <translation>把文章拖到这里</translation>
    </message>
    <message>
        <source>Files, folders, a link or selected text from a browser</source>
        <translation>文件、文件夹、链接或浏览器中选中的文字</translation>
    </message>
</context>
<context>
    <name>clew::EdgeClaimModel</name>
    <message>
        <source>Said to be</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>clew::EdgeClaims</name>
    <message>
        <source>%1, in %2</source>
        <comment>origin, and who retells it</comment>
        <translation>%1，见 %2</translation>
    </message>
    <message>
        <source>an inference, by hand</source>
        <translation>人工推断</translation>
    </message>
    <message>
        <source>%1 (entered by hand)</source>
        <translation>%1（人工录入）</translation>
    </message>
    <message>
        <source>Claims behind the relation</source>
        <translation>此关系背后的陈述</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close the claims</source>
        <translation>关闭陈述列表</translation>
    </message>
</context>
<context>
    <name>clew::EntityActions</name>
    <message>
        <source>&amp;Merge with ...</source>
        <translation>合并到(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Split ...</source>
        <translation>拆分(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Not the same as ...</source>
        <translation>不同于(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename ...</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Change the t&amp;ype ...</source>
        <translation>更改类型(&amp;Y)…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>What shall it be called? Leave it empty for the name from the texts.</source>
        <translation>应叫什么名称？留空则用原文中的名称。</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>它是什么？</translation>
    </message>
</context>
<context>
    <name>clew::EntityDelegate</name>
    <message>
        <source>SANCTIONED %1</source>
        <translation>受制裁 %1</translation>
    </message>
    <message>
        <source>SANCTIONED</source>
        <translation>受制裁</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未具名</translation>
    </message>
    <message numerus="yes">
        <source>%n spellings</source>
        <translation>
            <numerusform>%n 种写法</numerusform>
        </translation>
    </message>
    <message>
        <source>LISTED %1</source>
        <translation>列入名单 %1</translation>
    </message>
    <message>
        <source>LISTED</source>
        <translation>列入名单</translation>
    </message>
</context>
<context>
    <name>clew::EntityField</name>
    <message>
        <source>Not in the dossier yet: %1. Click to change its type.</source>
        <translation>尚不在卷宗中：%1。点击可更改类型。</translation>
    </message>
</context>
<context>
    <name>clew::EntityForm</name>
    <message>
        <source>New mention</source>
        <translation>新提及</translation>
    </message>
    <message>
        <source>Name of the entity, or of one in the dossier</source>
        <translation>实体名称，或卷宗中已有的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>Also where it stands &amp;elsewhere in this article: %n</source>
        <translation>
            <numerusform>本文其他出现处也标记：%n(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Mention of a known entity</source>
        <translation>已知实体的提及</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>新实体</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>clew::EntityList</name>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>尚无实体</translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation>导入文章后会显示在这里。</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>筛选实体</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entities shown, entities in all</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>clew::EntityModel</name>
    <message>
        <source>also: %1</source>
        <translation>又作：%1</translation>
    </message>
    <message>
        <source>Sanctioned, according to these documents</source>
        <translation>据这些文档，受制裁</translation>
    </message>
    <message>
        <source>Sanctioned %1, according to these documents</source>
        <translation>据这些文档，%1 受制裁</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, type, number of mentions</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 次提及</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>On a list that is loaded</source>
        <translation>在已载入的名单上</translation>
    </message>
    <message>
        <source>On a list that is loaded, since %1</source>
        <translation>自 %1 起在已载入的名单上</translation>
    </message>
</context>
<context>
    <name>clew::EntityRows</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 (also %2)</source>
        <translation>%1（又作 %2）</translation>
    </message>
    <message>
        <source>%1: %2; %3 and %4</source>
        <comment>an entity: its type; two counts</comment>
        <translation>%1：%2；%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origins</source>
        <translation>
            <numerusform>%n 个独立来源</numerusform>
        </translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>已列入</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
</context>
<context>
    <name>clew::EventRows</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>极性</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>最近报道</translation>
    </message>
    <message>
        <source>Days until told</source>
        <translation>距报道天数</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>精确到日</translation>
    </message>
    <message>
        <source>to the month</source>
        <translation>精确到月</translation>
    </message>
    <message>
        <source>a few months</source>
        <translation>数月</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>精确到年</translation>
    </message>
    <message>
        <source>several years</source>
        <translation>数年</translation>
    </message>
    <message>
        <source>by a person, %1</source>
        <comment>%1 is a precision</comment>
        <translation>人工，%1</translation>
    </message>
    <message>
        <source>about, %1</source>
        <comment>%1 is a precision</comment>
        <translation>大约，%1</translation>
    </message>
    <message>
        <source>guessed, %1</source>
        <comment>%1 is a precision</comment>
        <translation>推测，%1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>clew::ExportDialog</name>
    <message>
        <source>Export a snapshot</source>
        <translation>导出快照</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>包含什么</translation>
    </message>
    <message>
        <source>Only claims that were &amp;confirmed</source>
        <translation>仅已确认的陈述(&amp;C)</translation>
    </message>
    <message>
        <source>Claims that a person confirmed or entered</source>
        <translation>由人确认或录入的陈述</translation>
    </message>
    <message>
        <source>Only the &amp;time window of the filter</source>
        <translation>仅筛选的时间范围(&amp;T)</translation>
    </message>
    <message>
        <source>As set on the timeline</source>
        <translation>按时间轴上的设置</translation>
    </message>
    <message>
        <source>Only the &amp;routes of the present trace</source>
        <translation>仅当前追踪的路径(&amp;R)</translation>
    </message>
    <message>
        <source>Their claims, and what speaks against them</source>
        <translation>路径中的陈述，以及与之相反的陈述</translation>
    </message>
    <message>
        <source>With &amp;quotations</source>
        <translation>含引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Without them only offsets are written, where rights forbid quoting</source>
        <translation>不含引文时只写偏移量，用于权利不允许引用时</translation>
    </message>
    <message>
        <source>&amp;Mask informants</source>
        <translation>遮盖知情人(&amp;M)</translation>
    </message>
    <message>
        <source>Unnamed speakers, and entities with the tag "informant", in every name and text</source>
        <translation>未具名的说话人，以及带有“informant”标签的实体，见于所有名称和文本</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>写到</translation>
    </message>
    <message>
        <source>Folder or archive to write</source>
        <translation>要写入的文件夹或压缩包</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>选择(&amp;H)...</translation>
    </message>
    <message>
        <source>As one ZIP &amp;archive</source>
        <translation>打包为一个 ZIP(&amp;A)</translation>
    </message>
    <message>
        <source>Otherwise a folder</source>
        <translation>否则为文件夹</translation>
    </message>
    <message>
        <source>How to open what was written</source>
        <translation>如何打开所写的内容</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Where the snapshot goes</source>
        <translation>快照写到何处</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>文件夹 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Writing the snapshot ...</source>
        <translation>正在写快照……</translation>
    </message>
    <message>
        <source>manifest.json tells what the snapshot holds, with a hash of every file, and what each format cannot hold. Publish it along.</source>
        <translation>manifest.json 说明快照包含什么，附每个文件的散列值，以及各格式不能容纳的内容。请一并发布。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>已写出 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the t&amp;ypes that the filter shows</source>
        <translation>仅限筛选器显示的类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Claims between persons, organizations, products ... that are not hidden</source>
        <translation>未隐藏的人物、组织、产品等之间的陈述</translation>
    </message>
</context>
<context>
    <name>clew::FilterPanel</name>
    <message>
        <source>2022 or 2022-10</source>
        <translation>2022 或 2022-10</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Confirmed claims only</source>
        <translation>仅已确认的陈述</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Only documents that hold these words</source>
        <translation>仅含这些词的文档</translation>
    </message>
    <message>
        <source>words of the articles</source>
        <translation>文章中的词</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Least number of origins</source>
        <translation>最少来源数</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Documents that hold</source>
        <translation>文档包含</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Origins, at least</source>
        <translation>来源数至少</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>clew::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a match, count of matches</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>clew::HelpWindow</name>
    <message>
        <source>How Clew works</source>
        <translation>Clew 使用说明</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
</context>
<context>
    <name>clew::Identity</name>
    <message>
        <source>They bear the same name.</source>
        <translation>名称相同。</translation>
    </message>
    <message>
        <source>The same last name, and no first name.</source>
        <translation>姓相同，且没有名字。</translation>
    </message>
    <message>
        <source>The same name, read as two kinds of things.</source>
        <translation>名称相同，但被读作两类事物。</translation>
    </message>
    <message>
        <source>They differ in letters that scanners confuse.</source>
        <translation>差别在于扫描容易混淆的字母。</translation>
    </message>
    <message>
        <source>The same words, written as one or apart.</source>
        <translation>词相同，连写或分写不同。</translation>
    </message>
    <message>
        <source>The same words in another order.</source>
        <translation>词相同，次序不同。</translation>
    </message>
    <message>
        <source>The one is made of the initials of the other.</source>
        <translation>一个由另一个的首字母组成。</translation>
    </message>
    <message>
        <source>The one is a part of the other.</source>
        <translation>一个是另一个的一部分。</translation>
    </message>
    <message>
        <source>The one is how the other ends.</source>
        <translation>一个是另一个的结尾部分。</translation>
    </message>
    <message>
        <source>The one is put together from the beginnings of the other's words.</source>
        <translation>一个由另一个各词的开头组成。</translation>
    </message>
    <message>
        <source>They differ by one letter.</source>
        <translation>仅差一个字母。</translation>
    </message>
    <message>
        <source>They may be two transliterations of one name.</source>
        <translation>可能是同一名称的两种转写。</translation>
    </message>
    <message>
        <source>A document puts the one beside the other as its name.</source>
        <translation>一篇文档把一个名称作为另一个的名称并列。</translation>
    </message>
    <message>
        <source>The documents say the same of both.</source>
        <translation>文档对两者说法相同。</translation>
    </message>
    <message>
        <source>Retellings of one report say the same of both, with the same date.</source>
        <translation>同一报道的多篇转述对两者说法相同，日期也相同。</translation>
    </message>
    <message>
        <source>Two retellings of one report describe them alike.</source>
        <translation>同一报道的两篇转述对两者描述相近。</translation>
    </message>
    <message>
        <source>A retelling describes with the words of the name whom another names.</source>
        <translation>一篇转述用该名称的词来描述另一篇所指名的一方。</translation>
    </message>
    <message>
        <source>They say the same in two retellings of one report.</source>
        <translation>在同一报道的两篇转述中，两者说法相同。</translation>
    </message>
</context>
<context>
    <name>clew::ImportSummary</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>导入内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>保存报告(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Try refused files again</source>
        <translation>重试被拒绝的文件(&amp;T)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json);;Text (*.txt)</source>
        <translation>表格 (*.csv);;JSON (*.json);;文本 (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the report.</source>
        <translation>
            <numerusform>报告中还有 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::Inspector</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed in the text</source>
        <translation>原文未具名</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>又作：%1</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 次提及</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>No claim in these documents speaks of it.</source>
        <translation>这些文档中没有关于它的陈述。</translation>
    </message>
    <message>
        <source>Named together with</source>
        <translation>同时提到</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物项</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a date</comment>
        <translation>（“%1”）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>In</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>识别方式</translation>
    </message>
    <message>
        <source>rule %1, confidence %2</source>
        <translation>规则 %1，置信度 %2</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>人工命名</translation>
    </message>
    <message>
        <source>My inference: no sentence says so.</source>
        <translation>我的推断：没有原句说明。</translation>
    </message>
    <message>
        <source>undated, by hand</source>
        <translation>人工设为无日期</translation>
    </message>
    <message>
        <source>%1, dated by hand</source>
        <translation>%1，人工设定日期</translation>
    </message>
    <message>
        <source>a person, entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>No claim was found in this document.</source>
        <translation>此文档中未找到陈述。</translation>
    </message>
    <message>
        <source>an unnamed party</source>
        <translation>未具名的一方</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a route</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: an addition of its own, not in what it retells</source>
        <translation>%1：自行添加，不在其所转述的内容中</translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>由 %1 采纳</translation>
    </message>
    <message>
        <source>dismissed by %1</source>
        <translation>由 %1 排除</translation>
    </message>
    <message>
        <source>the same name; not checked yet</source>
        <translation>名称相同；尚未核查</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>名单未说明起始日期</translation>
    </message>
    <message>
        <source>listed since %1</source>
        <translation>自 %1 起被列入</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>%1 % by “%2”: %3</source>
        <comment>score in percent, listed name, reasons</comment>
        <translation>与“%2”吻合 %1 %：%3</translation>
    </message>
    <message>
        <source>bundled with Clew</source>
        <translation>随 Clew 提供</translation>
    </message>
    <message>
        <source>%1 of %2, line %3</source>
        <comment>a file of a list, its date</comment>
        <translation>%1（%2），第 %3 行</translation>
    </message>
    <message>
        <source>Not in the lists loaded.</source>
        <translation>不在已载入的名单中。</translation>
    </message>
    <message>
        <source>Its parent %1 is listed. That does not list it by itself; whether it is meant as well depends on the list and on the share held.</source>
        <translation>其母公司 %1 已被列入。这本身并不使其被列入；是否一并涵盖，取决于名单和持股比例。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a party, a list, listed then or not yet</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
</context>
<context>
    <name>clew::InspectorView</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>The sentence does say so</source>
        <translation>原句确实如此说</translation>
    </message>
    <message>
        <source>The sentence does not say so: the claim leaves network and routes</source>
        <translation>原句并未如此说：该陈述将移出网络图和路径</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Click a name in the text, a node, a hop or a row.</source>
        <translation>请点击文中名称、节点、步骤或表格行。</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>打开卷宗，或把文章拖到这里新建一个。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change who, what and when; it is marked as entered by hand</source>
        <translation>更改人、事、时间；将标记为人工录入</translation>
    </message>
    <message>
        <source>Take away this claim that was entered by hand</source>
        <translation>移除这条人工录入的陈述</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>clew::JobStatus</name>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the import (Esc)</source>
        <translation>取消导入（Esc）</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入 %1 / %2</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>&amp;Pause the import</source>
        <translation>暂停导入(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the import (Ctrl+Alt+B)</source>
        <translation>暂停导入 (Ctrl+Alt+B)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The import is paused</source>
        <translation>导入已暂停</translation>
    </message>
</context>
<context>
    <name>clew::Jobs</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Retellings</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>Only a headline</source>
        <translation>仅有标题</translation>
    </message>
    <message>
        <source>Already in the dossier</source>
        <translation>已在卷宗中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>转述 %1</translation>
    </message>
    <message>
        <source>The import was cancelled. The dossier is as it was before.</source>
        <translation>导入已取消。卷宗保持原样。</translation>
    </message>
    <message>
        <source>1 article was added.</source>
        <translation>已添加 1 篇文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n articles were added.</source>
        <translation>
            <numerusform>已添加 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加任何内容。</translation>
    </message>
    <message>
        <source>1 was in the dossier already.</source>
        <translation>1 篇已在卷宗中。</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the dossier already.</source>
        <translation>
            <numerusform>%n 篇已在卷宗中。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be read.</source>
        <translation>1 篇无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n 篇无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other versions of an article</source>
        <translation>文章的其他版本</translation>
    </message>
    <message>
        <source>Files of the dossier itself</source>
        <translation>卷宗本身的文件</translation>
    </message>
    <message>
        <source>1 file is this dossier itself and was left out.</source>
        <translation>有 1 个文件是本卷宗自身，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are this dossier itself and were left out.</source>
        <translation>
            <numerusform>有 %n 个文件是本卷宗自身，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the import was stopped: import the same again to go on where it stood, or undo it.</source>
        <translation>随后导入被停止：再次导入相同内容可继续，或撤销。</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>剩余不到一分钟。</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>大约还剩 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left.</source>
        <translation>
            <numerusform>大约还剩 %n 小时。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::LanesView</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Left and right arrow go from event to event, Enter selects, D dates it. The table of events holds the same as rows.</source>
        <translation>左右方向键在事件间移动，回车选择，D 设定日期。事件表以行显示相同内容。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event, its date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>clew::LinkStrip</name>
    <message>
        <source>Sentences that tell the same claim</source>
        <translation>陈述相同内容的句子</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are told in both</source>
        <translation>
            <numerusform>两篇共有 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>Both tell this.</source>
        <translation>两篇都这么说。</translation>
    </message>
    <message>
        <source>One tells this, the other denies or negates it.</source>
        <translation>一篇如此说，另一篇否认或否定。</translation>
    </message>
</context>
<context>
    <name>clew::MainWindow</name>
    <message>
        <source>Clew</source>
        <translation>Clew</translation>
    </message>
    <message>
        <source>Documents and entities</source>
        <translation>文档与实体</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>%1 — Clew</source>
        <translation>%1 — Clew</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>卷宗</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n 个实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>Clew dossiers (*.clew)</source>
        <translation>Clew 卷宗 (*.clew)</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新建卷宗</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>打开卷宗</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Only the titles of the links were kept: Clew never goes online. Save the pages from the browser and drop the files.</source>
        <translation>只保留了链接的标题：Clew 从不联网。请在浏览器中保存网页，再拖入文件。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Read all articles anew</source>
        <translation>重新阅读所有文章</translation>
    </message>
    <message numerus="yes">
        <source>This version of Clew reads all %n articles again. What you confirmed, rejected, entered and noted stays. A copy of the dossier as it is now is laid beside it first.</source>
        <translation>
            <numerusform>此版本的 Clew 将重新阅读全部 %n 篇文章。您确认、驳回、录入和备注的内容都会保留。事先会在旁边保存一份当前副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading anew ...</source>
        <translation>正在重新阅读…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n claims before</source>
        <translation>
            <numerusform>原有 %n 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims now</source>
        <translation>
            <numerusform>现有 %n 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims that you had decided are no longer found; they were kept.</source>
        <translation>
            <numerusform>有 %n 条您已判定的陈述不再被找到；均已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>原状副本：%1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>%1 的检查结果</translation>
    </message>
    <message>
        <source>Snapshots (manifest.json *.zip)</source>
        <translation>快照 (manifest.json *.zip)</translation>
    </message>
    <message>
        <source>Check a snapshot</source>
        <translation>检查快照</translation>
    </message>
    <message>
        <source>Compare the dossier with a snapshot</source>
        <translation>将卷宗与快照比较</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>自 %1 以来的变化</translation>
    </message>
    <message>
        <source>%1 (read only) — Clew</source>
        <translation>%1（只读）— Clew</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Clew. It is shown as far as this version understands it; nothing can be changed.</source>
        <translation>%1 由更高版本的 Clew 写成。按本版本所能理解的程度显示；无法更改。</translation>
    </message>
    <message>
        <source>This dossier cannot be written. It can be read; nothing can be changed.</source>
        <translation>此卷宗不可写。可以阅读，但无法更改。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>An import into this dossier was broken off. What was imported until then is here, and nothing will be imported twice.</source>
        <translation>对此卷宗的一次导入曾被中断。此前导入的内容都在，且不会重复导入。</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave it at that</source>
        <translation>到此为止(&amp;L)</translation>
    </message>
    <message>
        <source>Checking %1 ...</source>
        <translation>正在检查 %1 ...</translation>
    </message>
    <message>
        <source>Comparing with %1 ...</source>
        <translation>正在与 %1 比较 ...</translation>
    </message>
    <message>
        <source>Merge a colleague's dossier</source>
        <translation>合并同事的卷宗</translation>
    </message>
    <message>
        <source>Dossiers (*.clew)</source>
        <translation>卷宗 (*.clew)</translation>
    </message>
    <message>
        <source>Opening %1 ...</source>
        <translation>正在打开 %1……</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other versions</source>
        <comment>documents, and versions of these</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open. What was in it is still shown, but nothing can be changed until it is saved as a copy.</source>
        <translation>%1 在打开期间被移动、删除或替换。其内容仍在显示，但在另存为副本之前无法更改。</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close the dossier</source>
        <translation>关闭卷宗(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on looking</source>
        <translation>继续查看(&amp;G)</translation>
    </message>
    <message>
        <source>Putting documents on the desk ...</source>
        <translation>正在将文档放到桌面上…</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were put on the desk.</source>
        <translation>
            <numerusform>已将 %n 篇文档放到桌面上。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these documents lie on the desk already.</source>
        <translation>这些文档均已在桌面上。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n documents on the desk</source>
        <translation>
            <numerusform>%n 篇文档中有 %1 篇在桌面上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::MergeDialog</name>
    <message>
        <source>Comparing the two dossiers ...</source>
        <translation>正在比较两个卷宗 ...</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>合并进度</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>You decided differently about these. Yours stands unless you tick theirs; a decision of theirs that does not stand is kept in the note, so nothing is lost.</source>
        <translation>这些地方双方决定不同。除非勾选对方的，否则以您的为准；未采用的决定会保留在笔记中，不会丢失。</translation>
    </message>
    <message>
        <source>What you and your colleague decided differently</source>
        <translation>您与同事决定不同之处</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>What the decision is about</source>
        <translation>决定所涉及的内容</translation>
    </message>
    <message>
        <source>All &amp;yours</source>
        <translation>全用您的(&amp;Y)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>全用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>A claim that is not on show</source>
        <translation>未显示的陈述</translation>
    </message>
    <message>
        <source>An entity that is not on show</source>
        <translation>未显示的实体</translation>
    </message>
    <message>
        <source>A document that is not on show</source>
        <translation>未显示的文件</translation>
    </message>
    <message>
        <source>A route</source>
        <translation>一条路线</translation>
    </message>
    <message numerus="yes">
        <source>%n new documents</source>
        <translation>
            <numerusform>%n 份新文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new control lists</source>
        <translation>
            <numerusform>%n 份新管制名单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims, names and mentions entered by hand</source>
        <translation>
            <numerusform>%n 条手工录入的陈述、名称和提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews and dates</source>
        <translation>
            <numerusform>%n 条复核和日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions on who is who</source>
        <translation>
            <numerusform>%n 条身份判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes and tags</source>
        <translation>
            <numerusform>%n 条笔记和标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other decisions</source>
        <translation>
            <numerusform>%n 条其他决定</numerusform>
        </translation>
    </message>
    <message>
        <source>All that this dossier holds is in yours already.</source>
        <translation>此卷宗的全部内容已在您的卷宗中。</translation>
    </message>
    <message>
        <source>Your colleague's dossier adds:</source>
        <translation>同事的卷宗将增加：</translation>
    </message>
    <message>
        <source>nothing but the decisions below</source>
        <translation>仅有下列决定</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>您的笔记：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Merging ...</source>
        <translation>正在合并 ...</translation>
    </message>
    <message>
        <source>Stopped. Your dossier is as it was.</source>
        <translation>已停止。您的卷宗保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were added.</source>
        <translation>
            <numerusform>已添加 %n 份文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions were taken over.</source>
        <translation>
            <numerusform>已采用 %n 条决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of theirs that do not stand are kept in notes.</source>
        <translation>
            <numerusform>对方未被采用的 %n 条决定已保留在笔记中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions speak of what is not here and were left out.</source>
        <translation>
            <numerusform>有 %n 条决定涉及此处没有的内容，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>一次撤销即可全部还原。</translation>
    </message>
    <message>
        <source>The dossiers are merged.</source>
        <translation>卷宗已合并。</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>正在停止 ...</translation>
    </message>
</context>
<context>
    <name>clew::MergeWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision; who or why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <comment>a decision; who, why</comment>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>a name that is not here</source>
        <translation>此处没有的名称</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>the date %1</source>
        <translation>日期 %1</translation>
    </message>
    <message>
        <source>the name “%1”</source>
        <translation>名称“%1”</translation>
    </message>
    <message>
        <source>the type “%1”</source>
        <translation>类型“%1”</translation>
    </message>
    <message>
        <source>no judgement</source>
        <translation>无判断</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>not the same as %1</source>
        <translation>与 %1 不同</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>可能是 %1</translation>
    </message>
    <message>
        <source>the words at %1 name %2</source>
        <translation>%1 处的词指 %2</translation>
    </message>
    <message>
        <source>the words at %1 are no name</source>
        <translation>%1 处的词不是名称</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无答复</translation>
    </message>
    <message>
        <source>is the one on the list: %1</source>
        <translation>就是名单上的：%1</translation>
    </message>
    <message>
        <source>is not the one on the list: %1</source>
        <translation>不是名单上的：%1</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>无决定</translation>
    </message>
    <message>
        <source>the other document</source>
        <translation>另一份文件</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>转述 %1</translation>
    </message>
    <message>
        <source>does not retell %1</source>
        <translation>不是转述 %1</translation>
    </message>
    <message>
        <source>is the same article as %1</source>
        <translation>与 %1 是同一篇文章</translation>
    </message>
    <message>
        <source>A colleague decided otherwise: %1</source>
        <translation>一位同事另有决定：%1</translation>
    </message>
    <message>
        <source>is not the same article as %1</source>
        <translation>与 %1 不是同一篇文章</translation>
    </message>
</context>
<context>
    <name>clew::Minimap</name>
    <message>
        <source>Overview of the network</source>
        <translation>网络概览</translation>
    </message>
    <message>
        <source>Drag to move the view.</source>
        <translation>拖动以移动视图。</translation>
    </message>
</context>
<context>
    <name>clew::NetworkCanvas</name>
    <message>
        <source>Network</source>
        <translation>网络图</translation>
    </message>
</context>
<context>
    <name>clew::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>&amp;Fit Network</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Release Pinned Nodes</source>
        <translation>释放固定节点(&amp;R)</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>没有打开的卷宗</translation>
    </message>
    <message>
        <source>Open or make a dossier, then drop articles on this window.</source>
        <translation>打开或新建卷宗，再把文章拖到此窗口。</translation>
    </message>
    <message>
        <source>No relations yet</source>
        <translation>尚无关系</translation>
    </message>
    <message>
        <source>Drop articles on this window: who sells, rents or passes what to whom is drawn here.</source>
        <translation>把文章拖到此窗口：谁向谁出售、出租或转交什么，都会画在这里。</translation>
    </message>
    <message>
        <source>The filter leaves nothing to show. Esc lifts it.</source>
        <translation>筛选后没有可显示的内容。Esc 清除筛选。</translation>
    </message>
    <message>
        <source>%1 of %2 entities</source>
        <translation>%1 / %2 个实体</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>断言</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>denied or negated</source>
        <translation>否认或否定</translation>
    </message>
    <message>
        <source>SANCTIONED</source>
        <translation>受制裁</translation>
    </message>
    <message>
        <source>SANCTIONED %1</source>
        <comment>since a year</comment>
        <translation>受制裁 %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>a node that stands for several</comment>
        <translation>%1 等 %2 个</translation>
    </message>
    <message>
        <source>more independent origins</source>
        <translation>独立来源更多</translation>
    </message>
    <message>
        <source>goods, from the dot on</source>
        <translation>货物，自圆点起</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>由人录入</translation>
    </message>
    <message>
        <source>said to be sanctioned</source>
        <translation>据称受制裁</translation>
    </message>
    <message>
        <source>stands for several</source>
        <translation>代表多个</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>手动固定</translation>
    </message>
    <message>
        <source>selected, or on the route</source>
        <translation>已选中或在路径上</translation>
    </message>
    <message>
        <source>&amp;Pin or Free</source>
        <translation>固定或释放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Show All That Is &amp;Hidden</source>
        <translation>显示所有隐藏项(&amp;H)</translation>
    </message>
    <message>
        <source>Show Neigh&amp;bours</source>
        <translation>显示邻居(&amp;B)</translation>
    </message>
    <message>
        <source>Draw What Hangs on It &amp;as One</source>
        <translation>将其附属合为一个(&amp;A)</translation>
    </message>
    <message>
        <source>Draw Selected as &amp;One Node</source>
        <translation>将所选合为一个节点(&amp;O)</translation>
    </message>
    <message>
        <source>Draw &amp;Unnamed Parties as One</source>
        <translation>将未具名者合为一个(&amp;U)</translation>
    </message>
    <message>
        <source>Draw All Nodes &amp;Apart</source>
        <translation>分开显示所有节点(&amp;A)</translation>
    </message>
    <message>
        <source>Only the &amp;Neighbours</source>
        <translation>仅邻居(&amp;N)</translation>
    </message>
    <message>
        <source>Only Neighbours and &amp;Theirs</source>
        <translation>仅邻居及其邻居(&amp;T)</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Whole Picture</source>
        <translation>回到全图(&amp;K)</translation>
    </message>
    <message>
        <source>Show Every &amp;Entity</source>
        <translation>显示所有实体(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>In&amp;vert the Selection</source>
        <translation>反选(&amp;V)</translation>
    </message>
    <message>
        <source>Undo Change of the &amp;View</source>
        <translation>撤销视图更改(&amp;V)</translation>
    </message>
    <message>
        <source>Redo Change of the Vie&amp;w</source>
        <translation>重做视图更改(&amp;W)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Claims of the Relation</source>
        <translation>此关系的陈述(&amp;C)</translation>
    </message>
    <message>
        <source>Overview &amp;Map</source>
        <translation>概览图(&amp;M)</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <source>Save a Picture of the Network...</source>
        <translation>保存网络图图片...</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>from, relation, to</comment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>Save a picture of the network</source>
        <translation>保存网络图图片</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png);;PDF documents (*.pdf)</source>
        <translation>矢量图 (*.svg);;图片 (*.png);;PDF 文档 (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>stands also for: %1</source>
        <translation>也代表：%1</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 条陈述</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>said to be sanctioned since %1</source>
        <translation>据称自 %1 起受制裁</translation>
    </message>
    <message>
        <source>%1, unnamed</source>
        <translation>%1，未具名</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>又作：%1</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned by hand</source>
        <translation>手动固定</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: goods of %2</source>
        <translation>%1：%2 的货物</translation>
    </message>
    <message>
        <source>Arranging the network … Esc stops it.</source>
        <translation>正在排布网络图… Esc 停止。</translation>
    </message>
    <message>
        <source>Everything is hidden. Shift+H shows it again.</source>
        <translation>全部已隐藏。Shift+H 重新显示。</translation>
    </message>
    <message>
        <source>%1, filtered</source>
        <translation>%1，已筛选</translation>
    </message>
    <message>
        <source>arranging, %1 %</source>
        <translation>排布中，%1%</translation>
    </message>
    <message>
        <source>LISTED</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>LISTED %1</source>
        <comment>since a year</comment>
        <translation>列入名单 %1</translation>
    </message>
    <message>
        <source>on a list that is loaded</source>
        <translation>在已载入的名单上</translation>
    </message>
    <message>
        <source>on a list that is loaded, since %1</source>
        <translation>自 %1 起在已载入的名单上</translation>
    </message>
</context>
<context>
    <name>clew::NotesEditor</name>
    <message>
        <source>Tags, parted by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kept as soon as you go on; Esc takes back what was typed</source>
        <translation>离开即保存；Esc 放弃输入</translation>
    </message>
</context>
<context>
    <name>clew::NotesList</name>
    <message>
        <source>%1 to %2</source>
        <comment>a route</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Filter by words or tags</source>
        <translation>按词或标签筛选</translation>
    </message>
    <message>
        <source>Something that is withdrawn at present</source>
        <translation>目前已撤回的内容</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>尚无备注</translation>
    </message>
    <message>
        <source>No note has these words</source>
        <translation>没有含这些词的备注</translation>
    </message>
    <message>
        <source>Select a document, an entity, a claim or a route, and write on its card.</source>
        <translation>选择文档、实体、陈述或路径，在其卡片上书写。</translation>
    </message>
    <message>
        <source>Clear the filter to see all notes.</source>
        <translation>清除筛选以查看所有备注。</translation>
    </message>
</context>
<context>
    <name>clew::Pocket</name>
    <message>
        <source>Claims without a date</source>
        <translation>无日期的陈述</translation>
    </message>
    <message>
        <source>Enter or D gives the claim a date.</source>
        <translation>回车或 D 为陈述设定日期。</translation>
    </message>
</context>
<context>
    <name>clew::PocketModel</name>
    <message>
        <source>“%1”: the text does not date that event</source>
        <translation>“%1”：原文未注明该事件日期</translation>
    </message>
    <message>
        <source>“%1”: the document bears no date</source>
        <translation>“%1”：文档没有日期</translation>
    </message>
    <message>
        <source>“%1”: not understood</source>
        <translation>“%1”：未能理解</translation>
    </message>
    <message>
        <source>no date in the text</source>
        <translation>原文无日期</translation>
    </message>
    <message>
        <source>%1
%2
Double click or D: give a date</source>
        <comment>claim, its words of time</comment>
        <translation>%1
%2
双击或按 D：设定日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a claim, its words of time</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>clew::PredicateField</name>
    <message>
        <source>Does what?</source>
        <translation>做什么？</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>陈述内容</translation>
    </message>
</context>
<context>
    <name>clew::Reader</name>
    <message>
        <source>1 mention</source>
        <translation>1 次提及</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 条陈述</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed in the text</source>
        <translation>原文未具名</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>又作：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>1 range repaired: %1</source>
        <translation>修正 1 处：%1</translation>
    </message>
    <message>
        <source>1 range cut: %1</source>
        <translation>删去 1 处：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut or repaired: %1</source>
        <translation>
            <numerusform>删去或修正 %n 处：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut: %1</source>
        <translation>
            <numerusform>删去 %n 处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change of form alone</source>
        <translation>仅 1 处格式更改</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of form alone</source>
        <translation>
            <numerusform>仅 %n 处格式更改</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>text before and after a repair</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>转述 %1</translation>
    </message>
    <message>
        <source>origin of 1 other document</source>
        <translation>另 1 篇文档的来源</translation>
    </message>
    <message numerus="yes">
        <source>origin of %n other documents</source>
        <translation>
            <numerusform>另 %n 篇文档的来源</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>由人录入</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a page, count of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ 已读</translation>
    </message>
    <message>
        <source>● not read yet</source>
        <translation>● 未读</translation>
    </message>
    <message>
        <source>the same article in %1</source>
        <translation>%1 中的同一篇文章</translation>
    </message>
</context>
<context>
    <name>clew::ReaderPane</name>
    <message>
        <source>No article yet</source>
        <translation>尚无文章</translation>
    </message>
    <message>
        <source>Drop files, folders, a link or selected text on this window.</source>
        <translation>把文件、文件夹、链接或选中的文字拖到此窗口。</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>没有打开的卷宗</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>打开卷宗，或把文章拖到这里新建一个。</translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation>无法显示此文章</translation>
    </message>
</context>
<context>
    <name>clew::ReaderView</name>
    <message>
        <source>Next mention</source>
        <translation>下一处提及</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>上一处提及</translation>
    </message>
    <message>
        <source>Show what was cut</source>
        <translation>显示删去的内容</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>publisher, title of an article</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>下一条陈述</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>上一条陈述</translation>
    </message>
    <message>
        <source>Compare with a second article</source>
        <translation>与第二篇文章比较</translation>
    </message>
    <message>
        <source>Next sentence that both tell</source>
        <translation>下一处共有句子</translation>
    </message>
    <message>
        <source>Previous sentence that both tell</source>
        <translation>上一处共有句子</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Copy link to passage</source>
        <translation>复制段落链接</translation>
    </message>
    <message>
        <source>Letters on mentions</source>
        <translation>提及上的字母</translation>
    </message>
    <message>
        <source>Short lines</source>
        <translation>短行</translation>
    </message>
    <message>
        <source>Comfortable lines</source>
        <translation>适中行宽</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>长行</translation>
    </message>
    <message>
        <source>Lines as wide as the window</source>
        <translation>行宽随窗口</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>行宽</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fold what was cut here</source>
        <translation>收起此处删去的内容</translation>
    </message>
    <message>
        <source>Show what was cut here</source>
        <translation>显示此处删去的内容</translation>
    </message>
    <message>
        <source>Copy what was cut here</source>
        <translation>复制此处删去的内容</translation>
    </message>
    <message>
        <source>Copied the citation.</source>
        <translation>已复制出处。</translation>
    </message>
    <message>
        <source>Copied the passage with its citation.</source>
        <translation>已复制段落及出处。</translation>
    </message>
    <message>
        <source>Copied a link to the passage on the web.</source>
        <translation>已复制网页段落链接。</translation>
    </message>
    <message>
        <source>New claim from the selection</source>
        <translation>由选区新建陈述</translation>
    </message>
    <message>
        <source>Correct the claim</source>
        <translation>更正陈述</translation>
    </message>
    <message>
        <source>New mention from the selection</source>
        <translation>由选区新建提及</translation>
    </message>
    <message>
        <source>The article is read</source>
        <translation>文章已读</translation>
    </message>
    <message>
        <source>Print the article...</source>
        <translation>打印文章...</translation>
    </message>
    <message>
        <source>The claim is in the dossier.</source>
        <translation>陈述已存入卷宗。</translation>
    </message>
    <message>
        <source>The mention is in the dossier.</source>
        <translation>提及已存入卷宗。</translation>
    </message>
    <message>
        <source>Select the words that make the claim, then press C.</source>
        <translation>选中构成陈述的文字，然后按 C。</translation>
    </message>
    <message>
        <source>Select the words that name something, then press E.</source>
        <translation>选中名称，然后按 E。</translation>
    </message>
    <message>
        <source>Close the second article</source>
        <translation>关闭第二篇文章</translation>
    </message>
    <message>
        <source>There is no second article in this dossier to compare with.</source>
        <translation>此卷宗中没有可比较的第二篇文章。</translation>
    </message>
    <message>
        <source>Copied a reference to the passage in this dossier.</source>
        <translation>已复制此卷宗中该段落的引用。</translation>
    </message>
</context>
<context>
    <name>clew::ResultModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a result, what is said of it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>clew::Review</name>
    <message>
        <source>Says: %1</source>
        <translation>说话人：%1</translation>
    </message>
    <message>
        <source>Rule %1, right in %2 of 100 such claims</source>
        <translation>规则 %1，此类陈述每 100 条约 %2 条正确</translation>
    </message>
    <message>
        <source>No claim was made of this sentence. Does it make one?</source>
        <translation>此句未提取出陈述。它是否包含陈述？</translation>
    </message>
    <message>
        <source>Are these two one?</source>
        <translation>这两者是同一个吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2 ?</source>
        <comment>two names that may be one</comment>
        <translation>%1 = %2 ？</translation>
    </message>
    <message>
        <source>Is this party the one on the list?</source>
        <translation>这一方就是名单上的那一个吗？</translation>
    </message>
    <message>
        <source>%1 %: “%2” for “%3”</source>
        <comment>score in percent, listed name, own name</comment>
        <translation>%1 %：“%2”对应“%3”</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file of a list</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>名单未说明起始日期</translation>
    </message>
    <message>
        <source>listed since %1</source>
        <translation>自 %1 起被列入</translation>
    </message>
    <message>
        <source>%1 on a list: %2 ?</source>
        <comment>a party, a listed name</comment>
        <translation>%1 是否在名单上：%2？</translation>
    </message>
    <message>
        <source>Are these two the same article?</source>
        <translation>这两篇是同一篇文章吗？</translation>
    </message>
    <message>
        <source>Does the first retell the second?</source>
        <translation>第一篇是转述第二篇吗？</translation>
    </message>
    <message>
        <source>As long as nobody overrules it, the two count as one origin.</source>
        <translation>只要无人否决，两者算作一个来源。</translation>
    </message>
    <message>
        <source>Until somebody confirms it, they count as two origins.</source>
        <translation>在有人确认之前，两者算作两个来源。</translation>
    </message>
    <message>
        <source>%1 retells %2 ?</source>
        <comment>two documents</comment>
        <translation>%1 是转述 %2 吗？</translation>
    </message>
</context>
<context>
    <name>clew::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>审核内容</translation>
    </message>
    <message>
        <source>Of which document</source>
        <translation>哪篇文档</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>哪些陈述</translation>
    </message>
    <message>
        <source>How sure the machine is</source>
        <translation>机器的把握</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>要判断的内容</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>审核队列</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+空格</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Any predicate</source>
        <translation>任何关系</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>任何置信度</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有待审内容</translation>
    </message>
    <message>
        <source>Nothing left by this filter</source>
        <translation>此筛选下没有内容</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>已全部审核</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>打开卷宗，或把文章拖到这里新建一个。</translation>
    </message>
    <message>
        <source>Choose “Everything” above to see what else waits.</source>
        <translation>在上方选择“全部”查看其余待审内容。</translation>
    </message>
    <message>
        <source>Import more articles, or select words in the reader and press C to add a claim that was missed.</source>
        <translation>导入更多文章，或在阅读器中选中文字按 C 补录遗漏的陈述。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>添加陈述</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一个</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hits on lists</source>
        <translation>名单命中</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Who retells whom</source>
        <translation>谁转述谁</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>同一来源</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>相互独立</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
</context>
<context>
    <name>clew::RouteDelegate</name>
    <message>
        <source>weakest hop</source>
        <translation>最薄弱的一步</translation>
    </message>
</context>
<context>
    <name>clew::Routes</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>路径 %1</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 步</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>相反：%1</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>documents, origins</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>the weakest hop of the route</source>
        <translation>此路径最薄弱的一步</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>最薄弱</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what stands beside a route, a sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Route %1, to %2</source>
        <comment>number, party</comment>
        <translation>路径 %1，到 %2</translation>
    </message>
    <message>
        <source>has the use of it, not the thing</source>
        <translation>可以使用它，而非拥有它</translation>
    </message>
    <message>
        <source>how it is got is not said</source>
        <translation>未说明如何取得</translation>
    </message>
    <message>
        <source>reaches a firm of that party</source>
        <translation>到达该方的一家公司</translation>
    </message>
    <message>
        <source>Told by a retelling alone</source>
        <translation>仅见于转述</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>接近的路径</translation>
    </message>
    <message>
        <source>1 hop is told</source>
        <translation>有 1 步见于文档</translation>
    </message>
    <message numerus="yes">
        <source>%n hops are told</source>
        <translation>
            <numerusform>有 %n 步见于文档</numerusform>
        </translation>
    </message>
    <message>
        <source>▾ Less</source>
        <translation>▾ 收起</translation>
    </message>
    <message>
        <source>▸ 1 more sentence says so</source>
        <translation>▸ 另有 1 句也这样说</translation>
    </message>
    <message numerus="yes">
        <source>▸ %n more sentences say so</source>
        <translation>
            <numerusform>▸ 另有 %n 句也这样说</numerusform>
        </translation>
    </message>
    <message>
        <source>any listed party</source>
        <translation>任何列名方</translation>
    </message>
</context>
<context>
    <name>clew::RoutesView</name>
    <message>
        <source>Routes</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>连同引文复制</translation>
    </message>
    <message>
        <source>An item, or a party that has it</source>
        <translation>物项，或持有它的一方</translation>
    </message>
    <message>
        <source>The party that it reached</source>
        <translation>它到达的一方</translation>
    </message>
    <message>
        <source>Look for the routes between the two</source>
        <translation>查找两者之间的路径</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>没有打开的卷宗</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>打开卷宗，或把文章拖到这里新建一个。</translation>
    </message>
    <message>
        <source>No trace yet</source>
        <translation>尚未追踪</translation>
    </message>
    <message>
        <source>Choose both ends and press Trace.</source>
        <translation>选择两端，然后点击“追踪”。</translation>
    </message>
    <message>
        <source>1 route</source>
        <translation>1 条路径</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n 条路径</numerusform>
        </translation>
    </message>
    <message>
        <source>No supported path</source>
        <translation>没有有据路径</translation>
    </message>
    <message>
        <source>No chain of claims in these documents leads from %1 to %2.</source>
        <translation>这些文档中没有从 %1 通向 %2 的陈述链。</translation>
    </message>
    <message>
        <source>%1 of %2 routes</source>
        <translation>%1 / %2 条路径</translation>
    </message>
    <message>
        <source>No route in this window</source>
        <translation>此时间窗内没有路径</translation>
    </message>
    <message numerus="yes">
        <source>Lift the time window or the filter to see %n routes.</source>
        <translation>
            <numerusform>清除时间窗或筛选可看到 %n 条路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trace to any listed party</source>
        <translation>追踪到任何列名方</translation>
    </message>
    <message>
        <source>Show all evidence of routes</source>
        <translation>显示路径的全部证据</translation>
    </message>
    <message>
        <source>Any listed party</source>
        <translation>任何列名方</translation>
    </message>
    <message>
        <source>no supported path</source>
        <translation>没有有依据的路径</translation>
    </message>
    <message>
        <source>no supported path in all documents</source>
        <translation>所有文档中均无有据路径</translation>
    </message>
    <message>
        <source>looking in all documents ...</source>
        <translation>正在所有文档中查找…</translation>
    </message>
    <message>
        <source>no supported path on the desk</source>
        <translation>桌面上无有据路径</translation>
    </message>
    <message>
        <source>No supported path on the desk</source>
        <translation>桌面上无有据路径</translation>
    </message>
    <message>
        <source>No chain of claims in the documents on the desk leads from %1 to %2. The other documents were not looked at.</source>
        <translation>桌面上的文档中没有任何陈述链从%1通向%2。其他文档未曾查看。</translation>
    </message>
    <message>
        <source>Looking in all documents ...</source>
        <translation>正在所有文档中查找…</translation>
    </message>
    <message>
        <source>No chain of claims in the documents on the desk leads from %1 to %2.</source>
        <translation>桌面上的文档中没有任何陈述链从%1通向%2。</translation>
    </message>
    <message>
        <source>No supported path was found</source>
        <translation>未找到有据路径</translation>
    </message>
    <message numerus="yes">
        <source>All documents of the dossier were looked through: no chain of up to %n claims leads from %1 to %2.</source>
        <translation>
            <numerusform>已查阅卷宗的所有文档：没有不超过 %n 条陈述的链从%1通向%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 there are too many claims to follow all of them. Put documents on the desk by a search, and trace again.</source>
        <translation>从%1到%2的陈述过多，无法全部追踪。请通过搜索将文档放到桌面上，再次追踪。</translation>
    </message>
    <message>
        <source>All documents of the dossier were looked through. The shortest chains of claims that join %1 and %2 lie on the desk now; none of them is a supported path.</source>
        <translation>已查阅卷宗的所有文档。连接%1与%2的最短陈述链现已在桌面上，但均非有据路径。</translation>
    </message>
</context>
<context>
    <name>clew::Screening</name>
    <message>
        <source>the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>the same but for capitals</source>
        <translation>仅大小写不同</translation>
    </message>
    <message>
        <source>the same but for hyphens and other marks</source>
        <translation>仅连字符和其他符号不同</translation>
    </message>
    <message>
        <source>written in another script</source>
        <translation>用另一种文字书写</translation>
    </message>
    <message>
        <source>another legal form, or none</source>
        <translation>法律形式不同或没有</translation>
    </message>
    <message>
        <source>words in another order</source>
        <translation>词的次序不同</translation>
    </message>
    <message>
        <source>two words written as one</source>
        <translation>两个词连写为一个</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>有一两个字母不同</translation>
    </message>
    <message>
        <source>another transliteration</source>
        <translation>转写不同</translation>
    </message>
    <message>
        <source>an initial for a name</source>
        <translation>名字只有首字母</translation>
    </message>
    <message>
        <source>words differ that many names share</source>
        <translation>常见词不同</translation>
    </message>
    <message>
        <source>each has words that many names share and the other lacks</source>
        <translation>双方各有对方没有的常见词</translation>
    </message>
    <message>
        <source>only a part of the listed name</source>
        <translation>只是列名的一部分</translation>
    </message>
    <message>
        <source>more than the listed name: perhaps another firm of the group</source>
        <translation>比列名更长：也许是同一集团的另一家公司</translation>
    </message>
    <message>
        <source>a person here, a firm there</source>
        <translation>此处为个人，彼处为公司</translation>
    </message>
    <message>
        <source>not yet listed</source>
        <translation>当时尚未列入</translation>
    </message>
    <message>
        <source>listed then</source>
        <translation>当时已列入</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>不再列入</translation>
    </message>
    <message>
        <source>unclear whether listed by then</source>
        <translation>当时是否已列入不明</translation>
    </message>
    <message>
        <source>undated: cannot be held against the day of listing</source>
        <translation>无日期：无法与列入日期比较</translation>
    </message>
    <message>
        <source>the list does not say since when</source>
        <translation>名单未说明起始日期</translation>
    </message>
    <message>
        <source>Consolidated Screening List, CSV</source>
        <translation>综合筛查名单，CSV</translation>
    </message>
    <message>
        <source>Consolidated Screening List, JSON</source>
        <translation>综合筛查名单，JSON</translation>
    </message>
    <message>
        <source>OFAC, names</source>
        <translation>OFAC，名称</translation>
    </message>
    <message>
        <source>OFAC, other names</source>
        <translation>OFAC，别名</translation>
    </message>
    <message>
        <source>OFAC, addresses</source>
        <translation>OFAC，地址</translation>
    </message>
    <message>
        <source>Denied Persons List</source>
        <translation>拒绝往来人员名单</translation>
    </message>
    <message>
        <source>OpenSanctions, simple CSV</source>
        <translation>OpenSanctions，简化 CSV</translation>
    </message>
    <message>
        <source>no name; the row is left out</source>
        <translation>没有名称；该行已略去</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; the rest of the file is left out</source>
        <translation>引号没有闭合；文件其余部分已略去</translation>
    </message>
    <message>
        <source>%1 columns, which is not what the file has elsewhere; the row is left out</source>
        <translation>有 %1 列，与文件其他行不同；该行已略去</translation>
    </message>
    <message>
        <source>“%1” is no number of an entry; the row is left out</source>
        <translation>“%1”不是条目编号；该行已略去</translation>
    </message>
    <message>
        <source>“%1” is no name; the row is left out</source>
        <translation>“%1”不是名称；该行已略去</translation>
    </message>
    <message>
        <source>“%1” is no date; the entry is kept without it</source>
        <translation>“%1”不是日期；条目保留，但不带日期</translation>
    </message>
    <message>
        <source>entry %1 is in none of the files; load the file of names along with this one</source>
        <translation>条目 %1 不在任何文件中；请连同名称文件一起载入</translation>
    </message>
    <message>
        <source>“%1” does not hold what it should</source>
        <translation>“%1”的内容不是应有的内容</translation>
    </message>
    <message>
        <source>entry %1 stands there already; this row is left out</source>
        <translation>条目 %1 已存在；此行已略去</translation>
    </message>
</context>
<context>
    <name>clew::ScreeningDialog</name>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Clew does not know this list: see what its authority says.</source>
        <translation>Clew 不认识此名单：请查看主管机关的说明。</translation>
    </message>
    <message>
        <source>Holds names or addresses for entries of another file.</source>
        <translation>含另一文件条目的名称或地址。</translation>
    </message>
    <message>
        <source>Every row was read.</source>
        <translation>每一行都已读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read as they stand:</source>
        <translation>
            <numerusform>有 %n 行无法照原样读取：</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a row of a list, what is wrong</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>随附</translation>
    </message>
    <message>
        <source>&amp;Load lists...</source>
        <translation>载入名单(&amp;L)...</translation>
    </message>
    <message>
        <source>Load the &amp;example</source>
        <translation>载入示例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Unload</source>
        <translation>移除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Review the hits</source>
        <translation>审核命中(&amp;R)</translation>
    </message>
    <message>
        <source>No list is loaded</source>
        <translation>尚未载入名单</translation>
    </message>
    <message>
        <source>Load a list that you downloaded: the Consolidated Screening List of trade.gov (CSV or JSON), the delimited files of OFAC, the Denied Persons List or targets.simple.csv of OpenSanctions. Clew itself never goes online. The example is OFAC's consolidated list, and it is old.</source>
        <translation>请载入您下载的名单：trade.gov 的综合筛查名单（CSV 或 JSON）、OFAC 的分隔文件、拒绝往来人员名单，或 OpenSanctions 的 targets.simple.csv。Clew 本身从不联网。示例是 OFAC 的综合名单，且较旧。</translation>
    </message>
    <message>
        <source>Sanctions and control lists</source>
        <translation>制裁和管制名单</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>File of</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rows unread</source>
        <translation>未读行</translation>
    </message>
    <message>
        <source>Lists that are loaded</source>
        <translation>已载入的名单</translation>
    </message>
    <message>
        <source>About the chosen list</source>
        <translation>关于所选名单</translation>
    </message>
    <message>
        <source>OFAC's consolidated list, as it came with Clew</source>
        <translation>随 Clew 提供的 OFAC 综合名单</translation>
    </message>
    <message>
        <source>Load lists</source>
        <translation>载入名单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json *.txt *.tsv)</source>
        <translation>名单 (*.csv *.json *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n parties of this dossier were looked up.</source>
        <translation>
            <numerusform>已查找此卷宗中的 %n 方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them a name is on a list.</source>
        <translation>
            <numerusform>其中 %n 方有名称在名单上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits wait for your verdict.</source>
        <translation>
            <numerusform>有 %n 个命中待您判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is not found is not in the lists loaded, and no more can be said.</source>
        <translation>未找到的只是不在已载入的名单中，除此之外无从得知。</translation>
    </message>
    <message numerus="yes">
        <source>%n parties of the documents on the desk were looked up; those of the other documents were not.</source>
        <translation>
            <numerusform>已查询桌面上的文档中的 %n 个当事方；其他文档中的未查询。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::SearchBox</name>
    <message>
        <source>Search articles, entities, commands   Ctrl+K</source>
        <translation>搜索文章、实体、命令   Ctrl+K</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>未找到“%1”</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search</source>
        <translation>保存此搜索(&amp;V)</translation>
    </message>
    <message>
        <source>Words, "a phrase", word*, AND, OR, NOT, NEAR(a b, 5), title: word; &gt; for commands. Up and Down choose, Enter opens.</source>
        <translation>词语、"短语"、word*、AND、OR、NOT、NEAR(a b, 5)、title: word；&gt; 表示命令。上下键选择，回车打开。</translation>
    </message>
    <message>
        <source>Save this search (%1)</source>
        <translation>保存此搜索（%1）</translation>
    </message>
    <message>
        <source>Forget this sa&amp;ved search</source>
        <translation>删除此已保存的搜索(&amp;V)</translation>
    </message>
</context>
<context>
    <name>clew::SettingsDialog</name>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the last dossier at the start</source>
        <translation>启动时打开上次的卷宗(&amp;O)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>the name of your account</source>
        <translation>您的账户名</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>The language can be changed when the import is done.</source>
        <translation>导入完成后才能更改语言。</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>您的姓名(&amp;Y)：</translation>
    </message>
    <message>
        <source>It signs what you decide: merges, verdicts and notes. It is kept in the dossier and goes nowhere else.</source>
        <translation>它用于署名您的决定：合并、判断和备注。只保存在卷宗中，不会外传。</translation>
    </message>
    <message>
        <source>Every edit is written to the dossier at once and can be undone, also after a restart. There is nothing to save.</source>
        <translation>每次编辑都会立即写入卷宗，并可撤销，重启后也可以。无需保存。</translation>
    </message>
    <message>
        <source>&amp;Documents on the desk:</source>
        <translation>桌面上的文档数(&amp;D)：</translation>
    </message>
    <message>
        <source>As many documents of a large dossier are looked at together; every text is searched. More of them need more memory and time. It holds for the next dossier that is opened.</source>
        <translation>大型卷宗中同时查看的文档数量；搜索始终覆盖全部文本。数量越多，所需内存和时间越多。对下一个打开的卷宗生效。</translation>
    </message>
</context>
<context>
    <name>clew::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>按文字或按键筛选</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>clew::Sources</name>
    <message>
        <source>Does not tell it.</source>
        <translation>没有讲到。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Proposed: %1, as in %2.</source>
        <translation>提议：%1，依据 %2。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>publication and date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Does not retell %1</source>
        <translation>并非转述 %1</translation>
    </message>
    <message>
        <source>May retell %1</source>
        <translation>可能转述 %1</translation>
    </message>
    <message>
        <source>The same article as in %1</source>
        <translation>与 %1 中的是同一篇文章</translation>
    </message>
    <message>
        <source>Retells %1</source>
        <translation>转述 %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what shows it, and its words</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Retells %1, which is not at hand</source>
        <translation>转述 %1，该文不在手边</translation>
    </message>
    <message>
        <source>Not in this dossier.</source>
        <translation>不在此卷宗中。</translation>
    </message>
    <message>
        <source>Who retells whom</source>
        <translation>谁转述谁</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>转述中的改变</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Dates in conflict</source>
        <translation>冲突的日期</translation>
    </message>
    <message>
        <source>Not the same article as in %1</source>
        <translation>与 %1 中的不是同一篇文章</translation>
    </message>
    <message>
        <source>May be the same article as in %1</source>
        <translation>可能与 %1 中的是同一篇文章</translation>
    </message>
</context>
<context>
    <name>clew::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Import two articles about one affair: who retells whom, and what changed on the way, will stand here.</source>
        <translation>导入两篇关于同一事件的文章：谁转述谁、途中改变了什么，都会显示在这里。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sources and what changed on the way</source>
        <translation>来源与转述中的改变</translation>
    </message>
    <message>
        <source>Both sentences</source>
        <translation>两个句子</translation>
    </message>
    <message>
        <source>comparing %1 of %2 ...</source>
        <translation>正在比较 %1 / %2……</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It retells it</source>
        <translation>确为转述</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>并非转述</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Read both</source>
        <translation>对照阅读</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
</context>
<context>
    <name>clew::SplitDialog</name>
    <message>
        <source>%1 — in “%2”
%3</source>
        <translation>%1 — 见“%2”
%3</translation>
    </message>
    <message>
        <source>no text names it</source>
        <translation>没有原文提到</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Why are these another?</source>
        <translation>为什么这些是另一个？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tick the ones that are another entity than the rest.</source>
        <translation>勾选与其余不同的成员。</translation>
    </message>
    <message>
        <source>Only one document names it: there is nothing to split.</source>
        <translation>只有一篇文档提到它：无需拆分。</translation>
    </message>
</context>
<context>
    <name>clew::TablePanel</name>
    <message>
        <source>Filter: all words have to occur</source>
        <translation>筛选：须包含所有词</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>%1 is the name of a table</comment>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Columns of the table: %1</source>
        <translation>表格的列：%1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>连同出处复制(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>筛选表格(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Order as in the dossier</source>
        <translation>按卷宗顺序(&amp;O)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of rows, what the time window leaves out</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n undated claims left out</source>
        <translation>
            <numerusform>略去 %n 条无日期陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>没有符合筛选的行</translation>
    </message>
    <message>
        <source>Change the words above, or lift the time window with Esc on the timeline.</source>
        <translation>更改上方的词，或在时间线上按 Esc 清除时间窗。</translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation>导入文章后会显示在这里。</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
</context>
<context>
    <name>clew::TablesView</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>What was imported; retellings below their origin.</source>
        <translation>已导入的文档；转述列在其来源之下。</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>尚无文档</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>The nodes of the network as rows.</source>
        <translation>以行显示网络图的节点。</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>尚无实体</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>The edges of the network as rows.</source>
        <translation>以行显示网络图的连线。</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>尚无陈述</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The timeline as rows, and below it what bears no date.</source>
        <translation>以行显示时间线，其下为无日期的内容。</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table of &amp;documents</source>
        <translation>文档表(&amp;D)</translation>
    </message>
    <message>
        <source>Table of &amp;entities</source>
        <translation>实体表(&amp;E)</translation>
    </message>
    <message>
        <source>Table of &amp;claims</source>
        <translation>陈述表(&amp;C)</translation>
    </message>
    <message>
        <source>Table of e&amp;vents</source>
        <translation>事件表(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Confirm selected claims</source>
        <translation>确认所选陈述(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reject selected claims</source>
        <translation>驳回所选陈述(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>标为未读(&amp;U)</translation>
    </message>
</context>
<context>
    <name>clew::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>没有打开的卷宗</translation>
    </message>
    <message>
        <source>Open or make a dossier, then drop articles on this window.</source>
        <translation>打开或新建卷宗，再把文章拖到此窗口。</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>Drop articles on this window: what they date appears here, beside the days on which they were published.</source>
        <translation>把文章拖到此窗口：文中注明日期的事件与发表日期会并列显示在这里。</translation>
    </message>
    <message>
        <source>%1 · Esc lifts it</source>
        <translation>%1 · Esc 清除</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Zoom &amp;in on the timeline</source>
        <translation>放大时间线(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out on the timeline</source>
        <translation>缩小时间线(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole timeline</source>
        <translation>整条时间线(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Group events by the next</source>
        <translation>切换事件分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Undated claims</source>
        <translation>无日期的陈述(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep undated claims in a time window</source>
        <translation>时间窗内保留无日期陈述(&amp;K)</translation>
    </message>
    <message>
        <source>Group events: as they fit, by predicate, by entity, by document (%1)</source>
        <translation>事件分组：自动、按关系、按实体、按文档（%1）</translation>
    </message>
    <message>
        <source>about</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>dated by a person</source>
        <translation>人工设定日期</translation>
    </message>
    <message>
        <source>read against the date of the report that it retells</source>
        <translation>以所转述报道的日期为准</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 条陈述</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, says %2</source>
        <comment>a quotation, who says it</comment>
        <translation>“%1”，%2 说</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two counts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims without a date</source>
        <translation>
            <numerusform>%n 条陈述无日期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · Esc lifts it</source>
        <comment>time window, how many claims it leaves out</comment>
        <translation>%1 · %2 · Esc 清除</translation>
    </message>
    <message numerus="yes">
        <source>%n undated claims left out</source>
        <translation>
            <numerusform>略去 %n 条无日期陈述</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::WelcomePage</name>
    <message>
        <source>Follow how a restricted thing reached a sanctioned firm: step by step, each with the sentence that says so.</source>
        <translation>追踪受限之物如何到达受制裁企业：一步一步，每步都有原句为证。</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>最近的卷宗</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Clew never goes online.</source>
        <translation>一切都留在本机。Clew 从不联网。</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>打开示例卷宗</translation>
    </message>
    <message>
        <source>A traced route to look at, in a copy of your own</source>
        <translation>可供查看的已追踪路径，是您自己的副本</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新建卷宗</translation>
    </message>
    <message>
        <source>One file that holds an investigation</source>
        <translation>一个文件存放一项调查</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>打开卷宗</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>从上次停下的地方继续</translation>
    </message>
</context>
</TS>
