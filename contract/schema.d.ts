// Generated from the OpenAPI documents beside this file by `npm run contract:types`. Do not edit.
export interface paths {
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a code that WeChat gave, or with one sent to a phone
         * @description After ten failed codes within a minute every further try is 429 until a minute has passed since the first of them. An answer of 429 does not use up its idempotency key.
         */
        post: operations["createSession"];
        /** Sign out; the token and its refresh token stop working at once */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange a refresh token for a new session; the old pair stops working */
        post: operations["renewSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person behind the token, masked */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every region that this backend serves */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{regionCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One region with its hotlines and the divisions below it */
        get: operations["getRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Guides that serve a region, found by text and filters
         * @description Includes the guides of the levels above the region that serve it. With `q` the order is by relevance, without it by how often people look for the matter. `facets` count the whole result for `q`, each facet with the other filters applied. contract/search is the reference of the order: a client that holds the region's pack finds the same without a network.
         */
        get: operations["listGuides"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guides/{guideId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One guide with all its elements */
        get: operations["getGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide-packs/{regionCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All guides that serve a region, in short and by columns, to be kept on the phone and searched there
         * @description With `since` the backend may answer only what changed since that version (`base` is set then); a backend that does not know the version any more answers everything. Rows stand in the order of `ranks`, then `ids`.
         */
        get: operations["getGuidePack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person may be about to type */
        get: operations["listGuideSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which versions of some guides are in force, so that a person with a saved copy is told */
        get: operations["listGuideVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide-forms/{formId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A blank form, or the same form filled in as a sample, as a Word document */
        get: operations["getGuideForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that something in a guide is wrong
         * @description Anyone may, without a login; the guide's department looks at it.
         */
        post: operations["createGuideReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/question-flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Short question flows that end in the service that fits (我该办哪一件) */
        get: operations["listQuestionFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/question-flows/{flowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question flow with all questions and outcomes, so that it works without a network */
        get: operations["getQuestionFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every place of a region where matters are handled, of the four levels
         * @description Distances are for the client to compute: where a person stands never leaves the phone.
         */
        get: operations["listServicePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is charged, how much and by what right */
        get: operations["listFees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intermediaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who offers the services that some matters need, with fees and limits */
        get: operations["listIntermediaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/utilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Water, power, heating, gas and the like, with tariffs and emergency phones */
        get: operations["listUtilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The halls of a region, each with how it is now */
        get: operations["listHalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/halls/{hallId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One hall with zones, windows, hours and queues */
        get: operations["getHall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices of a region, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice with its text */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{noticeId}/pictures/{pictureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a notice */
        get: operations["getNoticePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue-columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The columns (栏目) of a region's disclosure platform, with how much stands in each */
        get: operations["listColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published in a region, newest first, found by text and filters
         * @description `facets` count the whole result for `q`, each facet with the other filters applied.
         */
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/{publicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One publication to read */
        get: operations["getPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/{publicationId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An attachment of a publication, as a file */
        get: operations["getPublicationAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who takes disclosure requests in a region (公开指南), with office, address and hours
         * @description With `q`, those that most likely hold what is described come first, each with the reason.
         */
        get: operations["listAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of a year, computed from the log. Topic disclosure: the official table of requests (国办公开办函〔2021〕30号)
         * @description A year that has not begun has no figures (400).
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosure-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's requests, those that wait for the caller first, then newest first */
        get: operations["listDisclosureRequests"];
        put?: never;
        /**
         * File a request with an agency
         * @description An online request is received only when both sides have confirmed [31]; until then it is awaiting-confirmation. There is no field for a purpose; it was abolished in 2019.
         */
        post: operations["createDisclosureRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosure-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the caller's requests; another person's answers 404 */
        get: operations["getDisclosureRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosure-requests/{requestId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what `allowedActions` allows */
        post: operations["actOnDisclosureRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosure-requests/{requestId}/letters/{letterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter of a request as a Word document */
        get: operations["getDisclosureLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosure-hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What helps before filing; a read, by POST so that the text stands in no address
         * @description What was published already, the caller's own open requests of the same, whether it looks like a petition, a consultation or a question that another door serves [39], and what would make the description precise [29].
         */
        post: operations["hintDisclosureRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosure-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where a request stands, by number and query code, without a login
         * @description A wrong code and an unknown number are answered alike. Ten wrong tries in ten minutes and no more is answered for a while. By POST so that number and code stand in no address.
         */
        post: operations["queryDisclosureRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in one file; it stays the caller's own and is forgotten after a day unless a case names it
         * @description The type is judged by the content, never by the name. JPEG, PNG, PDF or Word up to 5 MB, a voice note (MP3, M4A, WebM) up to 5 MB, a short video (MP4, WebM) up to 10 MB; 50 a day.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of the caller's own; another person's answers 404 */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's messages, newest first */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark messages as read */
        post: operations["readMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The WeChat subscribe-message templates, to be asked for at the right tap */
        get: operations["listMessageTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a region takes tickets - its channels, time limits with their date, emergency numbers */
        get: operations["getTicketDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's tickets, those that wait for the caller first, then newest first */
        get: operations["listTickets"];
        put?: never;
        /**
         * File a ticket
         * @description An anonymous report (举报) needs no login and gets a query code. What belongs elsewhere is refused by nobody here: the centre answers it with the right door.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the caller's tickets, or of those that the caller joined; another person's answers 404 */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what `allowedActions` allows */
        post: operations["actOnTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket-hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What helps before filing; a read, by POST so that the text stands in no address
         * @description Published replies and knowledge that answer it already, whether it is an emergency, whether it belongs elsewhere (court, arbitration, discipline, 行政复议, disclosure, 信访), which kind it looks like, whether it looks urgent, and how many others reported the same near there.
         */
        post: operations["hintTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where an anonymous report stands, by number and query code, without a login
         * @description A wrong code and an unknown number are answered alike; wrong tries are limited.
         */
        post: operations["queryTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of a region's tickets by month, department, kind or channel, counted from the log
         * @description Each rate is a numerator and a denominator; a group's total is the sum of its parts, never a mean of percentages. A month that has not begun has no figures (400). At most 24 months. Without `to`, up to the month that runs; without `from`, the twelve months up to `to`.
         */
        get: operations["getTicketFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was received and closed, how fast and on time, by topic, month, department or type, counted from the log
         * @description carried + received − closed = open, in every row. Days are sums, so that a mean is sum ÷ cases and never a mean of means. At most 24 months; one that has not begun has no figures (400). Without `to`, the newest month that is published; without `from`, `to` alone.
         */
        get: operations["getCaseFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of older public reports of all places, as printed, to be compared by place and year
         * @description What a report does not say, such as a denominator, is said to be missing and never made up.
         */
        get: operations["listReportFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a region takes ratings - levels, tags by level with their version, periods of the loop */
        get: operations["getRatingDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a scanned code, a case or a guide stands for, and whether the caller may rate it now
         * @description A code of a window holds for one day. An expired one still says which window it was. A code of nobody here, and another person's case, answer 404.
         */
        get: operations["getRatingSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rateables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may rate now - visits, cases that are over, stages of them - newest first */
        get: operations["listRateables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's ratings, those that wait for the caller first, then newest first */
        get: operations["listRatings"];
        put?: never;
        /**
         * Rate one visit, case, stage or guide, once
         * @description A second rating of the same, one by an agent for somebody else, and one of an expired code are refused (action_not_allowed).
         */
        post: operations["createRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratings/{ratingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the caller's ratings with what came of it; another person's answers 404 */
        get: operations["getRating"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratings/{ratingId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what `allowedActions` allows */
        post: operations["actOnRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public ratings by month, department, window or guide, counted from the log
         * @description Rates are numerator and denominator. A row under `smallest` valid ratings tells no counts, and so does another one where it could be worked out from the total. Default ratings stand apart and count nowhere else. Ratings of today are not counted yet, so that no window can watch one come in. Without `to`, up to the month that runs; without `from`, the twelve months up to `to`.
         */
        get: operations["getRatingFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rectifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What bad ratings changed - published by month and department, without personal data, newest first */
        get: operations["listRectifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published replies and knowledge of a region, found by text and filters */
        get: operations["listPublishedReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/replies/{replyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published reply */
        get: operations["getPublishedReply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Surveys of a region, those open now first by closing day, then newest first
         * @description Signed in, each says whether the caller has answered.
         */
        get: operations["listSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys/{surveyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One survey with its questions or the sections of its draft, and its results where they are shown */
        get: operations["getSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys/{surveyId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer once; a second answer or one after the closing day is refused (action_not_allowed) */
        post: operations["answerSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys/{surveyId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments on a draft that were published, by section, with the official answer */
        get: operations["listSurveyComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/login-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code by text message to a mobile phone, to sign in with
         * @description One code a minute and ten a day per phone. The answer does not tell whether the phone is known. A code lives five minutes and works once; a person who cannot use text messages calls the hotline.
         */
        post: operations["createLoginCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's cases of all kinds, those that wait for the caller first by due day, then newest first */
        get: operations["listOwnCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept about the caller, by kind - what for, how long, and by which law */
        get: operations["getOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/data/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept about the caller as one JSON file (个人信息保护法第四十五条) */
        get: operations["exportOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the account (个人信息保护法第四十七条)
         * @description Deletes what no law keeps, parts what the law keeps from the account, and ends all sessions. Refused (action_not_allowed) while a case still waits for an answer, with what is open. Cannot be undone.
         */
        post: operations["closeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give real name and document once; lifts the account from L1 to L2
         * @description An account that has a real name already is refused (action_not_allowed). Errors point at #/name (`pattern`) and at #/document/number (`check`).
         */
        post: operations["proveIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people one can be */
        get: operations["listPersonas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as a persona */
        post: operations["startPersonaSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What time the mock believes it is */
        get: operations["getClock"];
        put?: never;
        /** Set, advance, freeze or release the clock */
        post: operations["setClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/guides/{guideId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a changed version of a guide, as a department would, or take it back */
        post: operations["changeGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/text-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text messages that the mock would have sent to a phone, newest first */
        get: operations["listTextMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All cases as the agencies see them, newest first */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/cases/{caseId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agency's side of a case's machine */
        post: operations["actOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/tickets/{ticketId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The centre's or a department's side of a ticket's machine */
        post: operations["actOnTicketAsAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/tickets/{ticketId}/redaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Question and reply of a ticket without personal data, for staff to check before they publish */
        get: operations["proposeRedaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/ratings/{ratingId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The department's or the bureau's side of a rating's machine */
        post: operations["actOnRatingAsAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/surveys/{surveyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A survey as its organiser sees it, with every comment, the one to be read next first */
        get: operations["getSurveyDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/surveys/{surveyId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The organiser publishes comments or holds them back, answers, ends or extends a survey */
        post: operations["actOnSurveyAsOrganiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/window-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The codes on the windows of a region's halls, of today and of yesterday (expired), to be tried out */
        get: operations["listWindowCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the list of faults; an empty list heals everything */
        post: operations["setFaults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preview/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to the seeded state, the real clock and no faults */
        post: operations["resetMock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        MobilePhone: string;
        SessionRequest: {
            /** @constant */
            provider: "wechat";
            code: string;
        } | {
            /** @constant */
            provider: "phone";
            phone: components["schemas"]["MobilePhone"];
            code: string;
        };
        /**
         * Format: date-time
         * @description ISO 8601 with the offset of China Standard Time. Days that no calendar has are refused.
         * @example 2026-10-16T09:12:00+08:00
         */
        Instant: string;
        /** @description Opaque identifier made by the backend. */
        Id: string;
        /**
         * @description Six-digit division code (行政区划代码).
         * @example 152923
         */
        RegionCode: string;
        /** @description Names, numbers and documents come masked; the full values never leave the backend here. */
        Person: {
            id: components["schemas"]["Id"];
            /**
             * @description agent = 代办员 of a 嘎查 point
             * @enum {string}
             */
            kind: "person" | "agent" | "company";
            displayName: string;
            /** @enum {string} */
            loginLevel: "L1" | "L2" | "L3";
            regionCode: components["schemas"]["RegionCode"];
            divisionName?: string;
            phone?: string;
            document?: string;
            /** @description Start in 长辈版. */
            prefersElder: boolean;
        };
        Session: {
            token: string;
            refreshToken: string;
            expiresAt: components["schemas"]["Instant"];
            person: components["schemas"]["Person"];
        };
        /** @enum {string} */
        ErrorCode: "invalid_request" | "malformed_json" | "cursor_invalid" | "idempotency_key_required" | "idempotency_conflict" | "unauthenticated" | "login_code_invalid" | "login_level_too_low" | "action_not_allowed" | "version_conflict" | "not_found" | "method_not_allowed" | "payload_too_large" | "unsupported_media_type" | "too_many_requests" | "unavailable";
        /** @description RFC 9457 problem document. */
        Problem: {
            type: string;
            /** @description Plain Chinese that can be shown as it is. */
            title: string;
            status: number;
            code: components["schemas"]["ErrorCode"];
            detail?: string;
            errors?: {
                /** @description JSON pointer into the body, or #/query/name, #/path/name, #/header/name. */
                pointer: string;
                code: string;
                detail?: string;
            }[];
            /** @description Seconds. */
            retryAfter?: number;
        };
        SessionRenewal: {
            refreshToken: string;
        };
        /** @description A value of a code set with the name people read. */
        Coded: {
            code: string;
            name: string;
        };
        Region: {
            code: components["schemas"]["RegionCode"];
            name: string;
            /**
             * @description city 地级市, league 盟或地区, banner 旗县, zone 开发区
             * @enum {string}
             */
            level: "city" | "league" | "banner" | "zone";
            /** @description The levels above whose guides also serve this region, nearest first. */
            ancestors: components["schemas"]["Coded"][];
            /**
             * @description Which line drawing stands under the band.
             * @enum {string}
             */
            horizon: "dunes" | "grassland" | "city" | "wetland" | "forest";
        };
        RegionList: {
            items: components["schemas"]["Region"][];
            total: number;
        };
        /**
         * @description A telephone number that can be dialled, digits with hyphens.
         * @example 12345
         */
        Phone: string;
        RegionDetail: components["schemas"]["Region"] & {
            hallId?: components["schemas"]["Id"];
            hotlines: {
                name: string;
                phone: components["schemas"]["Phone"];
                hours: string;
            }[];
            divisions: {
                name: string;
                /** @enum {string} */
                kind: "banner" | "county" | "district" | "town" | "sumu" | "township" | "subdistrict" | "gacha" | "village" | "community";
            }[];
        };
        /**
         * @description Who a guide serves (服务对象).
         * @enum {string}
         */
        Audience: "person" | "enterprise" | "institution" | "social-organization" | "unincorporated" | "government" | "other";
        /**
         * @description Life events: birth 出生, school 上学, work 就业, marriage 结婚, home 置业, medical 就医, retirement 退休, death 身后事 of persons; open 开办, operate 经营, change 变更, close 注销 of businesses.
         * @enum {string}
         */
        LifeEvent: "birth" | "school" | "work" | "marriage" | "home" | "medical" | "retirement" | "death" | "open" | "operate" | "change" | "close";
        /** @description A time limit. Zero days is on the spot. */
        Period: {
            days: number;
            /** @enum {string} */
            unit: "working-day" | "calendar-day";
            note?: string;
        };
        /**
         * @description Ways to hand in (办理形式).
         * @enum {string}
         */
        Channel: "window" | "online" | "mail";
        GuideSummary: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description One plain line: for whom, when. */
            summary?: string;
            type: components["schemas"]["Coded"];
            department: components["schemas"]["Coded"];
            region: components["schemas"]["Coded"];
            audiences: components["schemas"]["Audience"][];
            themes: string[];
            promised: components["schemas"]["Period"];
            /** @description Times one must come (到现场次数). */
            visits: number;
            channels: components["schemas"]["Channel"][];
            charged: boolean;
            events?: components["schemas"]["LifeEvent"][];
            /** @description 网办深度 I to IV */
            onlineDepth?: number;
            /** @description Number of the window in the region's hall. */
            window?: string;
        };
        GuideHit: components["schemas"]["GuideSummary"] & {
            /** @description Why a search found it. */
            found?: {
                /** @description Parts of the name that matched, as first character and number of characters (UTF-16). */
                ranges?: number[][];
                /** @description The colloquial word that led here, such as 落户. */
                word?: string;
            };
        };
        Facet: {
            /** @description Value for the filter of the same name. */
            code: string;
            name: string;
            count: number;
        };
        EventFacet: {
            code: components["schemas"]["LifeEvent"];
            name: string;
            count: number;
            /** @enum {string} */
            audience: "person" | "enterprise";
        };
        GuideFacets: {
            themes: components["schemas"]["Facet"][];
            departments: components["schemas"]["Facet"][];
            types: components["schemas"]["Facet"][];
            /** @description In the order of a life. */
            events: components["schemas"]["EventFacet"][];
            audiences: components["schemas"]["Facet"][];
            /** @description Codes 1 to 4; each counts that depth and more. */
            depths: components["schemas"]["Facet"][];
            /** @description Codes 0 and 1; 1 counts both. */
            visits: components["schemas"]["Facet"][];
            /** @description Codes true (free) and false. */
            fees: components["schemas"]["Facet"][];
            windows: components["schemas"]["Facet"][];
        };
        GuidePage: {
            items: components["schemas"]["GuideHit"][];
            /** @description What was searched for in fact, when what was typed holds a wrong character. */
            corrected?: string;
            /** @description Words to try instead, when nothing was found. */
            near?: string[];
            total: number;
            nextCursor?: string;
            facets: components["schemas"]["GuideFacets"];
        };
        /** @description One basis (设定依据). */
        LegalBasis: {
            law: string;
            article?: string;
            text?: string;
        };
        /** @description One step of the flow (办理流程). */
        Stage: {
            name: string;
            /** @description Who does it. */
            by?: string;
            limit?: string;
            text?: string;
            result?: string;
            /** @description The limit as a number, where it is one. */
            days?: components["schemas"]["Period"];
            /** @description Stages of one group run side by side (并联); their joint limit is the longest of them. */
            group?: string;
        };
        /**
         * Format: date
         * @description A day in Asia/Shanghai.
         * @example 2026-10-16
         */
        Day: string;
        /** @description One day of a deadline's ledger, from the day of the event to the due day. */
        LedgerEntry: {
            day: components["schemas"]["Day"];
            counted: boolean;
            /** @description Which counted day this is. Only on counted days. */
            number?: number;
            /**
             * @description start = the day of the event, never counted; working-weekend = a weekend day declared working (调休); moved = a calendar period that would end on a day off ends on the first working day after; excluded = in a period that the law leaves out, such as asking a third party; dropped = before the clock restarted; restarted = the day of the event that restarted the clock, never counted.
             * @enum {string}
             */
            reason: "start" | "working-day" | "calendar-day" | "working-weekend" | "weekend" | "holiday" | "moved" | "excluded" | "dropped" | "restarted";
            /** @description Name of the holiday or of the one it makes up for. */
            holiday?: string;
            /** @description The rule that says so. */
            article?: string;
            /** @description What the day was left out for: 征求第三方意见. */
            why?: string;
        };
        /** @description A due date with the ledger it is derived from. */
        Deadline: {
            dueOn: components["schemas"]["Day"];
            /** @description The ledger reaches into a year whose holiday notice is not published yet. */
            provisional: boolean;
            /** @description True from the day after dueOn, never on it. */
            overdue: boolean;
            /**
             * @description Electronic supervision card (电子监察).
             * @enum {string}
             */
            card: "none" | "yellow" | "red";
            ledger: components["schemas"]["LedgerEntry"][];
        };
        FeeItem: {
            name: string;
            standard: string;
            basis?: string;
            reduction?: string;
        };
        /** @description WGS-84 degrees would be 100 to 600 m off on Chinese maps; these are GCJ-02. */
        Location: {
            latitude: number;
            longitude: number;
        };
        /** @description A form to fill in, as a Word document. */
        GuideForm: {
            formId: components["schemas"]["Id"];
            name: string;
            bytes: number;
            /** @description Set where there is a filled-in sample. */
            sampleBytes?: number;
        };
        Material: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description 证件, 表格 or 其他 */
            kind?: string;
            /** @description 自备, 政府核发 or 其他 */
            source?: string;
            sourceNote?: string;
            /**
             * @description deferrable = 容缺后补
             * @enum {string}
             */
            need: "required" | "optional" | "deferrable";
            forms: ("paper" | "electronic")[];
            originals?: number;
            copies?: number;
            /** @description How to fill it in or where to get it. */
            fill?: string;
            /** @description What the window checks. */
            standard?: string;
            legalBasis?: string;
            form?: components["schemas"]["GuideForm"];
        };
        Faq: {
            question: string;
            answer: string;
        };
        GuideLink: {
            id: components["schemas"]["Id"];
            name: string;
        };
        /**
         * @description Parts of a guide that can change or be wrong.
         * @enum {string}
         */
        GuideElement: "name" | "conditions" | "materials" | "promised" | "statutory" | "fee" | "place" | "channels" | "visits" | "stages" | "legal-basis" | "phones" | "faqs" | "result" | "other";
        GuideChange: {
            element: components["schemas"]["GuideElement"];
            /** @description In plain words: 承诺时限由 10 个工作日改为 5 个工作日. */
            text: string;
        };
        /** @description What one version changed. */
        GuideRevision: {
            version: string;
            on: components["schemas"]["Day"];
            changes: components["schemas"]["GuideChange"][];
        };
        Guide: components["schemas"]["GuideSummary"] & {
            /** @description 基本编码 */
            basicCode: string;
            /** @description 实施编码 */
            implementationCode?: string;
            /** @description 业务办理项编码 */
            handlingItemCode?: string;
            level: components["schemas"]["Coded"];
            otherDepartments?: string[];
            legalBases: components["schemas"]["LegalBasis"][];
            conditions: string[];
            stages: components["schemas"]["Stage"][];
            /**
             * @description 即办件 or 承诺件
             * @enum {string}
             */
            handling: "immediate" | "promised";
            /** @description What the law allows at most (法定时限). Absent where the law names no limit. */
            statutory?: components["schemas"]["Period"];
            /** @description The two due dates of a complete application handed in today, with why. The one by law is absent where `statutory` is. */
            ifFiledToday: {
                filedOn: components["schemas"]["Day"];
                promised: components["schemas"]["Deadline"];
                statutory?: components["schemas"]["Deadline"];
            };
            fee: {
                basis?: string;
                items: components["schemas"]["FeeItem"][];
                payOnline: boolean;
            };
            visitReason?: string;
            /** @description 通办范围 */
            reach?: string;
            place: {
                address?: string;
                hours?: string;
                hallId?: components["schemas"]["Id"];
                /** @description The window in that hall. */
                window?: {
                    number: string;
                    name: string;
                    floor: string;
                    zone: string;
                };
                location?: components["schemas"]["Location"];
                transport?: string;
            };
            services: {
                appointment: boolean;
                mail: boolean;
                terminal: boolean;
            };
            result?: {
                name: string;
                kind?: string;
            };
            materials: components["schemas"]["Material"][];
            faqs: components["schemas"]["Faq"][];
            consultPhones: components["schemas"]["Phone"][];
            complaintPhones: components["schemas"]["Phone"][];
            version: string;
            effectiveOn?: components["schemas"]["Day"];
            cancelledOn?: components["schemas"]["Day"];
            related: components["schemas"]["GuideLink"][];
            /** @description Services of others that the matter needs (中介服务), with how many of the directory offer them. */
            intermediaries: {
                name: string;
                providers: number;
            }[];
            /** @description Newest first. */
            history: components["schemas"]["GuideRevision"][];
        };
        GuideColumns: {
            ids: components["schemas"]["Id"][];
            names: string[];
            /** @description Empty where there is none. */
            summaries: string[];
            /** @description What people call it, separated by 、. */
            keywords: string[];
            departments: number[];
            types: number[];
            regions: number[];
            themes: number[][];
            /** @description Bits in the order of LifeEvent, 1 = birth. */
            events: number[];
            /** @description Bits in the order of Audience, 1 = person. */
            audiences: number[];
            /** @description Bits in the order of Channel, 1 = window. */
            channels: number[];
            /** @description Promised days. */
            days: number[];
            /** @description 0 working days, 1 calendar days. */
            units: number[];
            visits: number[];
            /** @description 0 where it is not said. */
            depths: number[];
            charged: number[];
            /** @description Empty where there is none. */
            windows: string[];
            /** @description How everyday the matter is, 0 most. */
            ranks: number[];
        };
        Synonym: {
            said: string;
            means: string[];
        };
        /** @description The guides by columns: row i of every column is the same guide. Columns named in the plural of a list above them hold positions in that list. A delta (`base` set) holds the rows that are new or changed and the ids that are gone; its lists are its own. */
        GuidePack: {
            regionCode: components["schemas"]["RegionCode"];
            version: string;
            /** @description The version that this delta leads on from. */
            base?: string;
            removed?: components["schemas"]["Id"][];
            departments: components["schemas"]["Coded"][];
            types: components["schemas"]["Coded"][];
            regions: components["schemas"]["Coded"][];
            themes: string[];
            guides: components["schemas"]["GuideColumns"];
            /** @description How characters are read: the n-th syllable entry belongs to the n-th character. Those of the pack, and common ones that a person may type wrongly. In a delta empty where nothing changed. */
            readings: {
                characters: string;
                syllables: string[];
            };
            synonyms: components["schemas"]["Synonym"][];
        };
        GuideSuggestion: {
            /** @enum {string} */
            kind: "word" | "matter" | "department";
            text: string;
            ranges?: number[][];
            guideId?: components["schemas"]["Id"];
        };
        GuideSuggestionList: {
            items: components["schemas"]["GuideSuggestion"][];
        };
        GuideVersionList: {
            items: {
                id: components["schemas"]["Id"];
                version: string;
                changedOn?: components["schemas"]["Day"];
            }[];
        };
        GuideReportRequest: {
            guideId: components["schemas"]["Id"];
            version: string;
            element: components["schemas"]["GuideElement"];
            text: string;
            /** @description Only to ask back; never shown, never logged. */
            phone?: string;
        };
        GuideReport: {
            id: components["schemas"]["Id"];
            number: string;
            receivedAt: components["schemas"]["Instant"];
            department: components["schemas"]["Coded"];
            answerBy: components["schemas"]["Deadline"];
        };
        QuestionFlowSummary: {
            id: components["schemas"]["Id"];
            title: string;
            about: string;
        };
        QuestionFlowList: {
            items: components["schemas"]["QuestionFlowSummary"][];
            total: number;
        };
        FlowQuestion: {
            id: components["schemas"]["Id"];
            text: string;
            help?: string;
            choices: {
                id: components["schemas"]["Id"];
                text: string;
                help?: string;
                /** @description Id of the next question or of an outcome. */
                to: string;
            }[];
        };
        FlowOutcome: {
            id: components["schemas"]["Id"];
            title: string;
            text: string;
            phone?: components["schemas"]["Phone"];
            /** @description What to do, in this order; none where the answer is that nothing need be done or another door is right. */
            guides: {
                id: components["schemas"]["Id"];
                name: string;
                /** @description Materials that this person need not bring. */
                withoutMaterials: components["schemas"]["Id"][];
                notes: string[];
            }[];
        };
        /** @description A tree without loops, from `start` to an outcome by at most six questions. */
        QuestionFlow: components["schemas"]["QuestionFlowSummary"] & {
            start: components["schemas"]["Id"];
            questions: components["schemas"]["FlowQuestion"][];
            outcomes: components["schemas"]["FlowOutcome"][];
        };
        ClockTime: string;
        Span: {
            opens: components["schemas"]["ClockTime"];
            closes: components["schemas"]["ClockTime"];
        };
        OpenSpan: components["schemas"]["Span"] & {
            /** @description 1 Monday to 7 Sunday */
            weekdays: number[];
        };
        /** @description A place of the four-level network where matters are handled or passed on for people (代办). */
        ServicePoint: {
            id: components["schemas"]["Id"];
            name: string;
            /**
             * @description 盟市, 旗县区, 苏木镇街道, 嘎查村社区
             * @enum {string}
             */
            level: "league" | "banner" | "town" | "gacha";
            /**
             * @description hall 大厅, station 便民服务中心, room 嘎查活动室, home 代办员家
             * @enum {string}
             */
            kind: "hall" | "station" | "room" | "home";
            /** @description The division that it serves first. */
            division?: string;
            address: string;
            phone: components["schemas"]["Phone"];
            hours: components["schemas"]["OpenSpan"][];
            /** @description Such as: 其他时间先打电话. */
            hoursNote?: string;
            location?: components["schemas"]["Location"];
            transport?: string;
            hallId?: components["schemas"]["Id"];
            /** @description What can be done there. */
            services: string[];
            now: {
                at: components["schemas"]["Instant"];
                open: boolean;
                dayOff?: string;
                closesAt?: components["schemas"]["Instant"];
                opensAt?: components["schemas"]["Instant"];
            };
        };
        ServicePointList: {
            items: components["schemas"]["ServicePoint"][];
            total: number;
        };
        /**
         * @description administrative 行政事业性收费, service 经营服务性收费, intermediary 中介服务收费.
         * @enum {string}
         */
        FeeKind: "administrative" | "service" | "intermediary";
        Fee: {
            id: components["schemas"]["Id"];
            name: string;
            kind: components["schemas"]["FeeKind"];
            standard: string;
            basis: string;
            /** @description Who collects it. */
            collector: string;
            reduction?: string;
            guides: components["schemas"]["GuideLink"][];
        };
        FeePage: {
            items: components["schemas"]["Fee"][];
            total: number;
            nextCursor?: string;
            kinds: components["schemas"]["Facet"][];
        };
        Intermediary: {
            id: components["schemas"]["Id"];
            name: string;
            services: {
                name: string;
                fee: string;
                /** @description Whose price it is; absent where the market sets it. */
                basis?: string;
                limit?: components["schemas"]["Period"];
            }[];
            phone: components["schemas"]["Phone"];
            address: string;
            hours?: string;
            /** @description Its window in the region's hall, where it has one. */
            window?: string;
        };
        IntermediaryList: {
            items: components["schemas"]["Intermediary"][];
            total: number;
            services: components["schemas"]["Facet"][];
        };
        Utility: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "water" | "power" | "heating" | "gas" | "waste";
            name: string;
            phone: components["schemas"]["Phone"];
            repairPhone?: components["schemas"]["Phone"];
            repairHours?: string;
            address: string;
            hours?: string;
            window?: string;
            /** @description Such as the heating season: 每年10月15日至次年4月15日. */
            season?: string;
            tariffs: {
                name: string;
                price: string;
                basis?: string;
            }[];
            payments: string[];
            guides: components["schemas"]["GuideLink"][];
        };
        UtilityList: {
            items: components["schemas"]["Utility"][];
            total: number;
        };
        /** @description A rectangle on the plan of a floor, in metres from its upper left corner. */
        Area: {
            x: number;
            y: number;
            width: number;
            height: number;
        };
        /** @description How the hall is at `at`; the backend knows the calendar, the app does not. */
        HallNow: {
            at: components["schemas"]["Instant"];
            open: boolean;
            /** @description Why it stays closed today: 周末 or the holiday's name. */
            dayOff?: string;
            todayHours: components["schemas"]["Span"][];
            closesAt?: components["schemas"]["Instant"];
            opensAt?: components["schemas"]["Instant"];
            queues: {
                name: string;
                waiting: number;
                /** @description Estimated wait. */
                minutes: number;
                /** @description How full, in per cent of the usual peak. */
                load: number;
            }[];
        };
        Hall: {
            id: components["schemas"]["Id"];
            regionCode: components["schemas"]["RegionCode"];
            name: string;
            address: string;
            phone: components["schemas"]["Phone"];
            transport?: string;
            location?: components["schemas"]["Location"];
            hours: components["schemas"]["OpenSpan"][];
            zones: {
                name: string;
                floor: string;
                area?: components["schemas"]["Area"];
                windows: {
                    number: string;
                    name: string;
                    /** @description How many matters are handled here. */
                    guides?: number;
                    /** @description Name of the queue in `now.queues` that leads here. */
                    queue?: string;
                }[];
            }[];
            /** @description The plan, from the lowest floor; lengths in metres, from the upper left corner. */
            floors?: {
                /** @description As in the floor of a zone. */
                name: string;
                width: number;
                height: number;
                marks: {
                    /** @enum {string} */
                    kind: "entrance" | "stairs" | "lift" | "toilet" | "terminal" | "rest" | "ramp";
                    name: string;
                    x: number;
                    y: number;
                }[];
            }[];
            now: components["schemas"]["HallNow"];
        };
        HallList: {
            items: components["schemas"]["Hall"][];
            total: number;
        };
        /**
         * @description notice 通知公告, missing 寻人启事, culture 文化, photos 影像
         * @enum {string}
         */
        NoticeColumn: "notice" | "missing" | "culture" | "photos";
        NoticePicture: {
            id: components["schemas"]["Id"];
            width: number;
            height: number;
            /** @description What there is to be seen, for those who do not see it. */
            alt: string;
            caption?: string;
            /** @description Who made it. */
            credit?: string;
        };
        /** @description Of a 寻人启事; only what helps to find the person, agreed to by the family and checked by the police. */
        MissingPerson: {
            /** @enum {string} */
            state: "missing" | "found";
            /** @description A masked name, sex and age: 其*（女，76 岁） */
            who: string;
            lastSeen: string;
            lastSeenAt?: components["schemas"]["Instant"];
            looks: string;
            speaks?: string;
            phone: components["schemas"]["Phone"];
            police?: components["schemas"]["Phone"];
        };
        NoticeSummary: {
            id: components["schemas"]["Id"];
            regionCode: components["schemas"]["RegionCode"];
            column: components["schemas"]["NoticeColumn"];
            kind: components["schemas"]["Coded"];
            title: string;
            publishedAt: components["schemas"]["Instant"];
            source: string;
            summary?: string;
            cover?: components["schemas"]["NoticePicture"];
            /** @description How many there are. */
            pictures?: number;
            missing?: components["schemas"]["MissingPerson"];
        };
        NoticePage: {
            items: components["schemas"]["NoticeSummary"][];
            total: number;
            nextCursor?: string;
        };
        Notice: components["schemas"]["NoticeSummary"] & {
            paragraphs: string[];
            phone?: components["schemas"]["Phone"];
            gallery?: components["schemas"]["NoticePicture"][];
        };
        ColumnCode: string;
        Column: {
            code: components["schemas"]["ColumnCode"];
            name: string;
            /** @description What one finds here, in plain words. */
            about: string;
            count: number;
            /** @enum {string} */
            place: "column" | "quick-link";
            /** @description Title of the newest publication in it. */
            latest?: string;
        };
        ColumnList: {
            items: components["schemas"]["Column"][];
            /** @description Publications in all columns; one stands in one column. */
            total: number;
        };
        /**
         * @description 规范性文件, 政策解读, 规划, 统计, 预决算, 人事, 公告, 动态, 机构, 指南, 制度, 年度报告, 应急
         * @enum {string}
         */
        PublicationKind: "policy" | "reading" | "plan" | "figures" | "budget" | "personnel" | "announcement" | "news" | "organisation" | "guide" | "rules" | "annual-report" | "emergency";
        /**
         * @description 有效, 已修改, 已废止, 失效; absent on what has no validity, such as news
         * @enum {string}
         */
        Validity: "in-force" | "amended" | "repealed" | "expired";
        /** @description A picture that the app draws from a name, so that no byte is loaded; real pictures come by address. Names so far: grassland, poplar, lake, hall, road, school, clinic, water, wetland, forest, herd, market. */
        Drawing: {
            name: string;
            alt: string;
            /** @description Address of a picture file on the backend. */
            address?: string;
        };
        PublicationSummary: {
            id: components["schemas"]["Id"];
            regionCode: components["schemas"]["RegionCode"];
            column: components["schemas"]["Coded"];
            kind: components["schemas"]["PublicationKind"];
            title: string;
            /** @description 内容概述 */
            summary?: string;
            /** @description 索引号: 统一社会信用代码/年-number */
            indexNumber: string;
            /** @description 文号 */
            documentNumber?: string;
            issuer: components["schemas"]["Coded"];
            theme?: string;
            createdOn: components["schemas"]["Day"];
            publishedOn: components["schemas"]["Day"];
            validity?: components["schemas"]["Validity"];
            picture?: components["schemas"]["Drawing"];
            /** @description Where the words of a search were found: the field, and in it (for `text`: in the excerpt) the first character and the number of characters of each place. */
            found?: {
                /** @enum {string} */
                field: "title" | "summary" | "documentNumber" | "indexNumber" | "text";
                ranges: number[][];
                /** @description The place in the text where it was found. */
                excerpt?: string;
            };
        };
        PublicationPage: {
            items: components["schemas"]["PublicationSummary"][];
            total: number;
            nextCursor?: string;
            facets: {
                column: components["schemas"]["Facet"][];
                year: components["schemas"]["Facet"][];
                issuer: components["schemas"]["Facet"][];
                theme: components["schemas"]["Facet"][];
                kind: components["schemas"]["Facet"][];
                validity: components["schemas"]["Facet"][];
            };
        };
        Table: {
            caption?: string;
            unit?: string;
            columns: string[];
            rows: string[][];
            note?: string;
        };
        /** @description Bars from 0; the table with the same numbers is one tap away. */
        BarChart: {
            caption: string;
            unit: string;
            bars: {
                label: string;
                value: number;
                /** @description The denominator, where the value is a part of something. */
                of?: number;
            }[];
        };
        /** @description The official table of disclosure requests. Always 一 + 二 = 三(七) + 四, in every column. */
        AnnualTable: {
            regionCode: components["schemas"]["RegionCode"];
            year: number;
            asOf?: components["schemas"]["Day"];
            columns: string[];
            rows: {
                /** @description 1 新收, 2 结转, 3.1 予以公开 … 3.7 总计, 4 结转下年 */
                code: string;
                title: string;
                level: number;
                values: number[];
            }[];
            /** @description Whether the invariant holds in every column. */
            holds: boolean;
        };
        /** @description A part of the text. Exactly one property besides `kind` is given, that of its kind. */
        Block: {
            /** @constant */
            kind: "heading";
            text: string;
        } | {
            /** @constant */
            kind: "paragraph";
            text: string;
        } | {
            /** @constant */
            kind: "list";
            items: string[];
        } | {
            /** @constant */
            kind: "table";
            table: components["schemas"]["Table"];
        } | {
            /** @constant */
            kind: "chart";
            chart: components["schemas"]["BarChart"];
        } | {
            /** @constant */
            kind: "picture";
            picture: components["schemas"]["Drawing"];
            caption?: string;
        } | {
            /** @constant */
            kind: "annual-table";
            annualTable: components["schemas"]["AnnualTable"];
        };
        PublicationLink: {
            id: components["schemas"]["Id"];
            title: string;
            kind: components["schemas"]["PublicationKind"];
            publishedOn: components["schemas"]["Day"];
        };
        Publication: components["schemas"]["PublicationSummary"] & {
            blocks: components["schemas"]["Block"][];
            attachments: {
                id: components["schemas"]["Id"];
                name: string;
                /** @enum {string} */
                format: "docx" | "csv" | "pdf" | "xlsx" | "jpg" | "png";
                bytes: number;
            }[];
            /** @description Who drafted it, and who therefore reads it out (谁起草、谁解读). */
            drafter?: string;
            /** @description What explains this policy. */
            readings?: components["schemas"]["PublicationLink"][];
            /** @description What this reading explains. */
            policies?: components["schemas"]["PublicationLink"][];
            related?: components["schemas"]["PublicationLink"][];
            /** @description Where the content comes from, shown to the reader. */
            provenance: {
                /**
                 * @description report = facts of the place's public report; computed = from the log; law = a published law; sample = made up for the preview
                 * @enum {string}
                 */
                kind: "report" | "computed" | "law" | "sample";
                text: string;
            };
        };
        /** @description An agency that takes disclosure requests in its own name (条例第二十七条). */
        Agency: {
            code: string;
            name: string;
            /**
             * @description 本级政府, 部门, 苏木乡镇
             * @enum {string}
             */
            level: "government" | "department" | "township";
            /** @description Name of the office that takes requests. */
            office: string;
            address: string;
            postalCode?: string;
            hours: string;
            phone: components["schemas"]["Phone"];
            fax?: components["schemas"]["Phone"];
            email?: string;
            location?: components["schemas"]["Location"];
            ways: ("online" | "in-person" | "post" | "fax")[];
            /** @description What it keeps, in the words people use. */
            holds: string[];
            /** @description Why it likely holds what was described; only with `q`. */
            why?: string;
        };
        AgencyList: {
            items: components["schemas"]["Agency"][];
        };
        /**
         * @description awaiting-confirmation 等双方确认; received 已收到, 办理中; correction-requested 等补正; fee-due 等缴费; replied 已答复; closed 办结; withdrawn 申请人撤回; abandoned 视为放弃; taken-back 十分钟内撤销, as if never filed. Overdue is derived.
         * @enum {string}
         */
        RequestStatus: "awaiting-confirmation" | "received" | "correction-requested" | "fee-due" | "replied" | "closed" | "withdrawn" | "abandoned" | "taken-back";
        /** @description Who did something, or who must. */
        CaseActor: {
            /** @enum {string} */
            role: "applicant" | "agency" | "third-party" | "co-agency" | "centre" | "system";
            /** @description 您, or the name of the agency or of whom it asked; centre is the hotline's, or the bureau's that watches over ratings. */
            name: string;
        };
        /** @description Where a case stands, in words; made by the backend, so that the app holds no rule. */
        Standing: {
            /** @description 旗财政局正在办理，10月30日前答复您 */
            sentence: string;
            /** @description Who must act now; role system where nobody must. */
            actor: components["schemas"]["CaseActor"];
            /** @description What the caller must do now; absent where nothing waits for the caller. */
            yours?: string;
            /** @description What happens next. */
            next?: string;
            dueOn?: components["schemas"]["Day"];
            overdue?: boolean;
        };
        /**
         * @description Kinds of reply [36 to 39, 41], one row of the official table each.
         * @enum {string}
         */
        ReplyKind: "disclosed" | "already-public" | "partly-disclosed" | "state-secret" | "law-forbids" | "safety-and-stability" | "third-party-rights" | "internal-affairs" | "process-document" | "enforcement-file" | "registry-inquiry" | "does-not-exist" | "not-this-agency" | "needs-processing" | "unclear-after-correction" | "petition" | "repeated" | "published-work" | "unreasonable-volume" | "reissue-or-confirm" | "record-corrected" | "other";
        DisclosureRequestSummary: {
            /** @description The day of this answer. Whatever is compared with today is compared with it. */
            asOf: components["schemas"]["Day"];
            id: components["schemas"]["Id"];
            number: string;
            title: string;
            agency: components["schemas"]["Coded"];
            status: components["schemas"]["RequestStatus"];
            statusSince: components["schemas"]["Instant"];
            standing: components["schemas"]["Standing"];
            submittedAt: components["schemas"]["Instant"];
            open: boolean;
            replyKind?: components["schemas"]["ReplyKind"];
            /** @description A consultation excludes time just now. */
            paused?: boolean;
        };
        DisclosureRequestPage: {
            items: components["schemas"]["DisclosureRequestSummary"][];
            total: number;
            nextCursor?: string;
        };
        /**
         * @description 居民身份证, 港澳台居民居住证, 外国人永久居留身份证, 护照
         * @enum {string}
         */
        DocumentKind: "id-card" | "residence-permit" | "foreigner-permit" | "passport";
        IdentityDocument: {
            kind: components["schemas"]["DocumentKind"];
            /** @description Check characters are checked by kind. */
            number: string;
        };
        /**
         * @description 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他
         * @enum {string}
         */
        OrganisationKind: "enterprise" | "research" | "welfare" | "legal-service" | "other";
        /** @description Who asks [29]. */
        ApplicantInput: {
            /** @constant */
            kind: "account";
        } | {
            /** @constant */
            kind: "citizen";
            name: string;
            document: components["schemas"]["IdentityDocument"];
        } | {
            /** @constant */
            kind: "organisation";
            organisationKind: components["schemas"]["OrganisationKind"];
            name: string;
            creditCode: string;
            representative: string;
        };
        Email: string;
        ContactInput: {
            /** @description Whom to ask for; an organisation's contact. */
            person?: string;
            phone: components["schemas"]["MobilePhone"];
            email?: components["schemas"]["Email"];
            address?: string;
            postalCode?: string;
            fax?: components["schemas"]["Phone"];
        };
        /** @description What is wanted: the name, the document number, or a description that lets the agency find it [29]. One request, one matter. */
        Wanted: {
            /** @description Name of the information. */
            title?: string;
            documentNumber?: string;
            description: string;
        };
        /**
         * @description 纸质, 电子, 查阅, 抄录
         * @enum {string}
         */
        InformationForm: "paper" | "electronic" | "inspect" | "transcribe";
        /**
         * @description 邮寄 needs contact.address; 网络; 当面; 传真 needs contact.fax
         * @enum {string}
         */
        DeliveryWay: "post" | "online" | "in-person" | "fax";
        AttachmentInput: {
            uploadId: components["schemas"]["Id"];
            /**
             * @description ID pictures only where required: both parties' where somebody else files; record-proof for a correction of one's own record [41]
             * @enum {string}
             */
            kind: "letter-of-authority" | "delegate-document" | "applicant-document" | "record-proof" | "other";
        };
        /** @description The case that this one goes on from; the caller's own. Both show the other on their timelines. */
        HandedFrom: {
            /** @enum {string} */
            kind: "disclosure-request" | "ticket";
            id: components["schemas"]["Id"];
        };
        DisclosureRequestInput: {
            regionCode: components["schemas"]["RegionCode"];
            agencyCode: string;
            applicant: components["schemas"]["ApplicantInput"];
            contact: components["schemas"]["ContactInput"];
            wanted: components["schemas"]["Wanted"];
            form: components["schemas"]["InformationForm"];
            delivery: components["schemas"]["DeliveryWay"];
            attachments?: components["schemas"]["AttachmentInput"][];
            /** @description Who files for the applicant; needs attachments letter-of-authority, delegate-document and applicant-document. */
            delegate?: {
                name: string;
                document: components["schemas"]["IdentityDocument"];
                phone: components["schemas"]["MobilePhone"];
            };
            /** @description Somebody wrote it for a person who finds writing, reading, hearing or seeing hard, read it back, and the person confirmed [29, 43]. */
            assisted?: {
                helper: string;
                /** @enum {string} */
                because: "writing" | "reading" | "hearing" | "sight";
                /** @constant */
                readBack: true;
            };
            handedFrom?: components["schemas"]["HandedFrom"];
            /**
             * @description Agrees to be notified in the app and by text message.
             * @constant
             */
            agreesToNotices: true;
        };
        Upload: {
            id: components["schemas"]["Id"];
            name: string;
            /** @enum {string} */
            mediaType: "image/jpeg" | "image/png" | "application/pdf" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "audio/mpeg" | "audio/mp4" | "audio/webm" | "video/mp4" | "video/webm";
            bytes: number;
        };
        /** @description What proves the filing; only the owner sees it. */
        Receipt: {
            number: string;
            /** @description SHA-256 of what was filed. */
            hash: string;
            queryCode: string;
            submittedAt: components["schemas"]["Instant"];
        };
        /** @description Something that happened, in the words of the agency or of the app. Oldest first. */
        TimelineEntry: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            /** @description What happened, in the past tense: submitted, received, correction-requested … */
            event: string;
            actor: components["schemas"]["CaseActor"];
            /** @description One sentence that can be shown as it is. */
            text: string;
            /** @description More of it, where there is more: reasons, items, what was written. */
            note?: string;
            /** @description The rule it follows. */
            article?: string;
            letterId?: components["schemas"]["Id"];
            /** @description What the caller handed in with it, among the attachments of the case. */
            uploadIds?: components["schemas"]["Id"][];
            /** @description True where it happened after its due date. */
            delayed?: boolean;
        };
        /** @enum {string} */
        RequestActionName: "take-back" | "confirm" | "correct" | "explain" | "pay" | "withdraw" | "ask-help" | "acknowledge" | "rate";
        AllowedAction: {
            action: components["schemas"]["RequestActionName"];
            /** @description The verb on the button. */
            title: string;
            until?: components["schemas"]["Instant"];
            /** @description From this answer to `until`: a phone's clock may be wrong. */
            secondsLeft?: number;
            /** @description The case waits for this. */
            waits?: boolean;
        };
        /** @description A due date of a case, with who must act by then and the ledger it is derived from. */
        CaseDeadline: components["schemas"]["Deadline"] & {
            /** @enum {string} */
            kind: "correction-notice" | "reply" | "correct" | "consultation" | "pay" | "explain" | "reconsideration" | "lawsuit" | "sign" | "rule" | "answer" | "confirm" | "verify" | "rectify" | "review";
            /** @description What is due, such as 答复您. */
            title: string;
            actor: components["schemas"]["CaseActor"];
            article: string;
            /** @description It was done; the date is shown as history. */
            met: boolean;
            /** @description The ledger summed up, so that it can be checked by hand: 算 20 天, 不算 19 天. */
            sums?: {
                counted: number;
                skipped: {
                    /** @description 国庆, 周末, 征求意见 … */
                    name: string;
                    days: number;
                }[];
            };
            /** @description Each rule that the ledger follows, with its article. */
            rules?: {
                /** @description 从哪天数起 */
                question: string;
                rule: string;
                article: string;
            }[];
        };
        Consultation: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "third-party" | "co-agency";
            /** @description A person is named 第三方 only. */
            name: string;
            askedOn: components["schemas"]["Day"];
            endsOn: components["schemas"]["Day"];
            /** @enum {string} */
            answer?: "agrees" | "refuses" | "silent";
            /** @description What the answer or the silence means [32, 34]. */
            meaning?: string;
        };
        Charge: {
            /** @enum {string} */
            basis: "item" | "page";
            /** @description Pages, or the place of this request's last item among what its applicant asked for in the month. */
            count: number;
            /** @description CNY */
            amount: number;
            /** @description How the figure comes about, step by step. */
            lines: {
                text: string;
                amount: number;
            }[];
            article?: string;
            paid: boolean;
        };
        Reply: {
            kind: components["schemas"]["ReplyKind"];
            title: string;
            onDay: components["schemas"]["Day"];
            letterId: components["schemas"]["Id"];
            reason?: string;
            /** @description What is withheld of a partial reply and why. */
            withheld?: {
                part: string;
                reason: string;
            }[];
            publicationId?: components["schemas"]["Id"];
            otherAgency?: string;
            /** @description Where it is one of the region's. */
            otherAgencyCode?: string;
            /**
             * @description Where the matter belongs instead.
             * @enum {string}
             */
            otherDoor?: "hotline" | "petition" | "registry" | "archive";
        };
        /** @description A letter as it was issued; the text is data. */
        Letter: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "receipt" | "correction-notice" | "consultation-notice" | "extension-notice" | "fee-notice" | "reasons-notice" | "reply" | "abandonment-notice";
            /** @description 额财公开〔2026〕37号-答 */
            number: string;
            title: string;
            issuedOn: components["schemas"]["Day"];
            agency: string;
            /** @description Masked on the screen; in full in the document. */
            addressee: string;
            paragraphs: string[];
        };
        Remedy: {
            /** @enum {string} */
            kind: "complaint" | "reconsideration" | "lawsuit";
            title: string;
            text: string;
            /** @description Which body takes it. */
            to: string;
            /** @description Must come before a lawsuit (复议前置). */
            first?: boolean;
            dueOn?: components["schemas"]["Day"];
            article: string;
        };
        /** @description The other trail of a hand-over, or the ticket that this one joined. */
        LinkedCase: {
            /** @enum {string} */
            kind: "disclosure-request" | "ticket";
            id: components["schemas"]["Id"];
            number: string;
            title: string;
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            direction: "from" | "to";
        };
        DisclosureRequest: components["schemas"]["DisclosureRequestSummary"] & {
            version: number;
            regionCode: components["schemas"]["RegionCode"];
            /** @description Masked. */
            applicant: {
                /** @enum {string} */
                kind: "citizen" | "organisation";
                organisationKind?: components["schemas"]["OrganisationKind"];
                name: string;
                document?: string;
                phone?: string;
                delegate?: string;
                helper?: string;
            };
            wanted: components["schemas"]["Wanted"];
            form: components["schemas"]["InformationForm"];
            delivery: components["schemas"]["DeliveryWay"];
            attachments?: components["schemas"]["Upload"][];
            receipt: components["schemas"]["Receipt"];
            timeline: components["schemas"]["TimelineEntry"][];
            allowedActions: components["schemas"]["AllowedAction"][];
            deadlines: components["schemas"]["CaseDeadline"][];
            correction?: {
                items: string[];
                requestedOn: components["schemas"]["Day"];
                correctedOn?: components["schemas"]["Day"];
            };
            consultations: components["schemas"]["Consultation"][];
            extension?: {
                days: number;
                reason: string;
                onDay: components["schemas"]["Day"];
            };
            charge?: components["schemas"]["Charge"];
            reply?: components["schemas"]["Reply"];
            letters: components["schemas"]["Letter"][];
            remedies: components["schemas"]["Remedy"][];
            linked?: components["schemas"]["LinkedCase"][];
            rating?: {
                level: number;
                text?: string;
            };
        };
        DisclosureAction: {
            /** @enum {string} */
            action: "take-back" | "confirm" | "acknowledge";
        } | {
            /** @constant */
            action: "correct";
            wanted: components["schemas"]["Wanted"];
            attachments?: components["schemas"]["AttachmentInput"][];
            /** @description Needed after the period: why it is late [30]. */
            goodReason?: string;
        } | {
            /** @constant */
            action: "explain";
            reason: string;
        } | {
            /** @constant */
            action: "pay";
            /** @enum {string} */
            channel: "wechat" | "bank" | "counter";
        } | {
            /** @constant */
            action: "withdraw";
            reason?: string;
        } | {
            /** @constant */
            action: "ask-help";
            /** @enum {string} */
            because: "writing" | "reading" | "hearing" | "sight";
            note?: string;
        } | {
            /** @constant */
            action: "rate";
            /** @description 1 非常不满意 to 5 非常满意 */
            level: number;
            text?: string;
        };
        DisclosureHintRequest: {
            regionCode: components["schemas"]["RegionCode"];
            text: string;
        };
        DisclosureHints: {
            published: components["schemas"]["PublicationSummary"][];
            open: components["schemas"]["DisclosureRequestSummary"][];
            agencies: components["schemas"]["Agency"][];
            /** @description Absent where it looks like a request for information. */
            door?: {
                /** @enum {string} */
                looksLike: "complaint" | "consultation" | "report" | "registry" | "own-record";
                title: string;
                text: string;
                /**
                 * @description Where the text can be taken to with one tap.
                 * @enum {string}
                 */
                door: "hotline" | "guides" | "registry" | "none";
                article?: string;
            };
            /** @description What would make it easier to find. */
            tips: {
                /** @enum {string} */
                code: "no-year" | "no-place" | "no-name" | "many-matters" | "too-short" | "asks-why";
                text: string;
            }[];
        };
        DisclosureQuery: {
            number: string;
            queryCode: string;
        };
        DisclosureProgress: {
            /** @description The day of this answer. Whatever is compared with today is compared with it. */
            asOf: components["schemas"]["Day"];
            number: string;
            agency: components["schemas"]["Coded"];
            status: components["schemas"]["RequestStatus"];
            statusSince: components["schemas"]["Instant"];
            standing: components["schemas"]["Standing"];
            submittedAt: components["schemas"]["Instant"];
            /** @description What happened and when, without notes. */
            timeline: components["schemas"]["TimelineEntry"][];
            deadlines: components["schemas"]["CaseDeadline"][];
            replyKind?: components["schemas"]["ReplyKind"];
        };
        /** @enum {string} */
        MessageKind: "confirmation-owed" | "received" | "correction-due" | "consultation" | "extended" | "fee-due" | "reasons-wanted" | "replied" | "overdue" | "abandoned" | "ticket-accepted" | "ticket-not-accepted" | "ticket-question" | "ticket-dispute" | "ticket-extended" | "ticket-replied" | "ticket-closed" | "rating-answered" | "rating-confirm-due" | "rating-reviewed" | "rating-again" | "rating-closed";
        /** @description Never holds what was asked for in full, a name or a number of a person. */
        Message: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            kind: components["schemas"]["MessageKind"];
            title: string;
            text: string;
            case: {
                /** @enum {string} */
                kind: "disclosure-request" | "ticket" | "rating";
                id: components["schemas"]["Id"];
                title: string;
            };
            dueOn?: components["schemas"]["Day"];
            read: boolean;
            /** @description The caller must still act on it. */
            waits: boolean;
        };
        MessagePage: {
            items: components["schemas"]["Message"][];
            total: number;
            unread: number;
            nextCursor?: string;
        };
        MessageReads: {
            ids: components["schemas"]["Id"][];
        };
        UnreadCount: {
            unread: number;
        };
        MessageTemplateList: {
            items: {
                kind: components["schemas"]["MessageKind"];
                templateId: string;
                title: string;
            }[];
        };
        /**
         * @description 12345 or the region's hotline, 领导信箱, 效能投诉, 举报箱
         * @enum {string}
         */
        TicketChannel: "hotline" | "mailbox" | "conduct" | "report-box";
        /**
         * @description 咨询 求助 投诉 举报 建议 表扬
         * @enum {string}
         */
        TicketKind: "consultation" | "help" | "complaint" | "report" | "suggestion" | "praise";
        EmergencyPhone: {
            phone: components["schemas"]["Phone"];
            /** @description 报警, 火警, 急救, 交通事故 */
            name: string;
            about: string;
        };
        TicketDesk: {
            regionCode: components["schemas"]["RegionCode"];
            channels: {
                channel: components["schemas"]["TicketChannel"];
                /** @description 12345 热线, 旗长信箱 */
                name: string;
                /** @description What it is for, in plain words. */
                about: string;
                kinds: components["schemas"]["TicketKind"][];
                phone?: components["schemas"]["Phone"];
                hours?: string;
                /** @description Takes a 举报 without a name. */
                anonymous: boolean;
            }[];
            /** @description Working days from the day after acceptance; 0 is the same day. */
            limits: {
                kinds: components["schemas"]["TicketKind"][];
                urgent: boolean;
                days: number;
            }[];
            urgesPerDay: number;
            /** @description Working days a person has to answer a question. */
            answerDays: number;
            /** @description Days after the reply in which it can be reopened. */
            reopenDays: number;
            effectiveOn: components["schemas"]["Day"];
            /** @description The rule of the region that says so. */
            basis?: string;
            emergencies: components["schemas"]["EmergencyPhone"][];
            /** @description The 苏木镇 and 街道 to choose from, with the 嘎查 and 社区 in them that are known. */
            places?: {
                code: string;
                name: string;
                villages: components["schemas"]["Coded"][];
            }[];
        };
        /**
         * @description submitted 已提交; accepted 已受理; not-accepted 不予受理; answered-directly 直接答复; dispatched 已转办, 等签收; sent-back 部门退回, 正在确认由谁办; signed 已签收; in-progress 办理中; replied 已答复, 等您确认或回访; reopened 没解决, 重新办理; joined 并入同一件事的诉求; closed 办结; archived 归档; withdrawn 已撤回; taken-back 十分钟内撤销, as if never filed. Overdue and cards are derived; urging, supplements, questions, 延期, 督办 and 通报 are entries of the timeline, not states.
         * @enum {string}
         */
        TicketStatus: "submitted" | "accepted" | "not-accepted" | "answered-directly" | "dispatched" | "sent-back" | "signed" | "in-progress" | "replied" | "reopened" | "joined" | "closed" | "archived" | "withdrawn" | "taken-back";
        /** @description How much of the time for the reply is used. */
        TicketLimit: {
            /** @description Working days in all, an extension included. */
            days: number;
            usedDays: number;
            percent: number;
            /** @enum {string} */
            card: "none" | "yellow" | "red";
            overdue: boolean;
            overdueDays?: number;
            dueOn: components["schemas"]["Day"];
        };
        TicketSummary: {
            id: components["schemas"]["Id"];
            number: string;
            /** @description The beginning of the text. */
            title: string;
            kind: components["schemas"]["TicketKind"];
            channel: components["schemas"]["Coded"];
            status: components["schemas"]["TicketStatus"];
            statusSince: components["schemas"]["Instant"];
            standing: components["schemas"]["Standing"];
            limit?: components["schemas"]["TicketLimit"];
            submittedAt: components["schemas"]["Instant"];
            /** @description The day of this answer. Whatever is compared with today is compared with it. */
            asOf: components["schemas"]["Day"];
            open: boolean;
            urgent?: boolean;
        };
        TicketPage: {
            items: components["schemas"]["TicketSummary"][];
            total: number;
            nextCursor?: string;
        };
        /** @description Where it happened. The backend resolves it to a 苏木镇 and a 嘎查 where it can. */
        PlaceInput: {
            words?: string;
            location?: components["schemas"]["Location"];
            /** @description The 苏木镇 or 嘎查 that was picked. */
            divisionCode?: string;
        };
        TicketInput: {
            regionCode: components["schemas"]["RegionCode"];
            kind: components["schemas"]["TicketKind"];
            channel: components["schemas"]["TicketChannel"];
            text: string;
            /** @description Today or before. */
            happenedOn?: components["schemas"]["Day"];
            place?: components["schemas"]["PlaceInput"];
            /** @description Who or what is concerned. */
            concerned?: string;
            /** @description Photos, one short video, a voice note; not with anonymous. */
            uploadIds?: components["schemas"]["Id"][];
            /** @description The resident's own word; overrules what the keywords suggest. */
            urgent?: boolean;
            /** @description Who filed it is not shown to whom it concerns; always so for 举报. */
            confidential?: boolean;
            /** @description 举报 only; nobody is kept with it, and only number and query code lead to it. */
            anonymous?: boolean;
            /** @description Consents to a redacted publication of question and reply. */
            mayPublish?: boolean;
            /** @description Needed unless anonymous; the account's own name and phone where absent. */
            contact?: {
                name?: string;
                phone: components["schemas"]["MobilePhone"];
            };
            /** @description A ticket that `hintTicket` named as near and alike. */
            joins?: components["schemas"]["Id"];
            handedFrom?: components["schemas"]["HandedFrom"];
            /** @description Filed by a 代办员 for a person who is present; read back and confirmed. */
            assisted?: {
                helper: string;
                /** @constant */
                readBack: true;
            };
        };
        Place: {
            words?: string;
            location?: components["schemas"]["Location"];
            /** @description 苏木镇, 街道 */
            township?: components["schemas"]["Coded"];
            /** @description 嘎查, 社区 */
            village?: components["schemas"]["Coded"];
        };
        /** @description What proves the filing. The only way back to an anonymous report. */
        TicketReceipt: {
            number: string;
            /** @description SHA-256 of what was filed. */
            hash: string;
            queryCode: string;
            submittedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        TicketActionName: "take-back" | "withdraw" | "urge" | "supplement" | "answer" | "ask-callback" | "confirm-solved" | "not-solved" | "rate";
        TicketAllowedAction: {
            action: components["schemas"]["TicketActionName"];
            /** @description The verb on the button. */
            title: string;
            until?: components["schemas"]["Instant"];
            /** @description From this answer to `until`. */
            secondsLeft?: number;
            /** @description The ticket waits for this. */
            waits?: boolean;
            /** @description How often it may still be done today. */
            left?: number;
            /** @description One line below the button: 今日还可 1 次. */
            hint?: string;
        };
        TicketDepartment: {
            code?: string;
            name: string;
            /**
             * @description 主办, 协办
             * @enum {string}
             */
            role: "main" | "assist";
            signedAt?: components["schemas"]["Instant"];
        };
        /** @description What the agency asked the resident. */
        TicketQuestion: {
            id: components["schemas"]["Id"];
            department: string;
            text: string;
            askedAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description Working days; absent once answered or silent. */
            daysLeft?: number;
            answer?: string;
            answeredAt?: components["schemas"]["Instant"];
            /** @description The time passed without an answer. */
            silent?: boolean;
        };
        /** @description Where a matter belongs that the hotline does not take. */
        TicketDoor: {
            /** @enum {string} */
            door: "disclosure" | "reconsideration" | "court" | "arbitration" | "discipline" | "petition" | "secret" | "guides";
            title: string;
            text: string;
            phone?: components["schemas"]["Phone"];
            article?: string;
        };
        TicketReply: {
            department: string;
            text: string;
            at: components["schemas"]["Instant"];
        };
        Ticket: components["schemas"]["TicketSummary"] & {
            version: number;
            regionCode: components["schemas"]["RegionCode"];
            text: string;
            happenedOn?: components["schemas"]["Day"];
            place?: components["schemas"]["Place"];
            concerned?: string;
            confidential: boolean;
            anonymous?: boolean;
            mayPublish: boolean;
            /** @description Masked. */
            contact?: {
                name?: string;
                phone: string;
            };
            helper?: string;
            attachments: components["schemas"]["Upload"][];
            receipt: components["schemas"]["TicketReceipt"];
            timeline: components["schemas"]["TimelineEntry"][];
            allowedActions: components["schemas"]["TicketAllowedAction"][];
            deadlines: components["schemas"]["CaseDeadline"][];
            departments: components["schemas"]["TicketDepartment"][];
            /** @description The departments are clarifying who is responsible. */
            dispute?: {
                since: components["schemas"]["Instant"];
                workingDays: number;
                says: {
                    department: string;
                    text: string;
                }[];
                /** @description By when the centre says who does it; the clock runs on. */
                rulesBy: components["schemas"]["Day"];
            };
            extension?: {
                days: number;
                reason: string;
                askedOn: components["schemas"]["Day"];
                /** @enum {string} */
                decision?: "granted" | "refused";
                decidedOn?: components["schemas"]["Day"];
            };
            questions: components["schemas"]["TicketQuestion"][];
            /** @description Of a ticket that was not accepted. */
            door?: components["schemas"]["TicketDoor"];
            reply?: components["schemas"]["TicketReply"];
            callBack?: {
                at: components["schemas"]["Instant"];
                /** @enum {string} */
                result: "solved" | "not-solved" | "unreached";
            };
            /** @description How often it was handled again; three make it a 问题工单, one level up. */
            reopenings: number;
            /** @description 督办 */
            supervised?: boolean;
            rating?: {
                level: number;
                text?: string;
            };
            linked: components["schemas"]["LinkedCase"][];
            /** @description How many others reported the same. */
            joinedBy?: number;
            publishedReplyId?: components["schemas"]["Id"];
        };
        TicketAction: {
            /** @enum {string} */
            action: "take-back" | "ask-callback" | "confirm-solved";
        } | {
            /** @constant */
            action: "withdraw";
            reason?: string;
        } | {
            /** @constant */
            action: "urge";
            text?: string;
        } | {
            /** @constant */
            action: "supplement";
            text: string;
            uploadIds?: components["schemas"]["Id"][];
        } | {
            /** @constant */
            action: "answer";
            questionId: components["schemas"]["Id"];
            text: string;
            uploadIds?: components["schemas"]["Id"][];
        } | {
            /** @constant */
            action: "not-solved";
            reason: string;
        } | {
            /** @constant */
            action: "rate";
            /** @description 1 非常不满意 to 5 非常满意 */
            level: number;
            text?: string;
        };
        TicketHintRequest: {
            regionCode: components["schemas"]["RegionCode"];
            text: string;
            kind?: components["schemas"]["TicketKind"];
            place?: components["schemas"]["PlaceInput"];
        };
        PublishedReplySummary: {
            id: components["schemas"]["Id"];
            /**
             * @description A reply to somebody, or an entry of the knowledge base.
             * @enum {string}
             */
            source: "ticket" | "knowledge";
            kind?: components["schemas"]["TicketKind"];
            title: string;
            department: components["schemas"]["Coded"];
            /** @description 苏木镇 only. */
            place?: string;
            answeredOn: components["schemas"]["Day"];
            excerpt: string;
            /** @description Where the words of a search were found: the field, and in it (but for the title: in the excerpt) the first character and the number of characters of each place. */
            found?: {
                /** @enum {string} */
                field: "title" | "question" | "answer";
                ranges: number[][];
                /** @description The place in the text where it was found. */
                excerpt?: string;
            };
        };
        TicketHints: {
            /** @description Published replies and knowledge that may answer it already. */
            answers: components["schemas"]["PublishedReplySummary"][];
            emergency?: {
                /** @description 看起来有人受伤：请先打 120 */
                title: string;
                phones: components["schemas"]["EmergencyPhone"][];
            };
            door?: components["schemas"]["TicketDoor"];
            /** @description What it looks like; a suggestion. */
            kind?: components["schemas"]["TicketKind"];
            urgent?: {
                /** @description 您写到“停水” */
                because: string;
            };
            place?: components["schemas"]["Place"];
            /** @description Others reported the like near there. Counts and the place only. */
            nearby: {
                /** @description To join it by; opens nothing. */
                id: components["schemas"]["Id"];
                kind: components["schemas"]["TicketKind"];
                place: string;
                people: number;
                since: components["schemas"]["Day"];
            }[];
            /** @description The caller's own open tickets that are alike. */
            mine: components["schemas"]["TicketSummary"][];
        };
        TicketQuery: {
            number: string;
            queryCode: string;
        };
        /** @description Without who filed it, what was written or where. */
        TicketProgress: {
            number: string;
            kind: components["schemas"]["TicketKind"];
            channel: components["schemas"]["Coded"];
            status: components["schemas"]["TicketStatus"];
            statusSince: components["schemas"]["Instant"];
            standing: components["schemas"]["Standing"];
            limit?: components["schemas"]["TicketLimit"];
            submittedAt: components["schemas"]["Instant"];
            asOf: components["schemas"]["Day"];
            /** @description What happened and when, without notes. */
            timeline: components["schemas"]["TimelineEntry"][];
            /** @description Of an anonymous report only: nobody else is told. */
            reply?: components["schemas"]["TicketReply"];
        };
        /** @description A month in Asia/Shanghai. */
        Month: string;
        /** @description A rate as its two counts; with a denominator of 0 there is no rate. */
        Share: {
            numerator: number;
            denominator: number;
        };
        TicketRates: {
            /** @description Tickets filed, those taken back left out. */
            filed: number;
            /** @description 响应率: signed in time ÷ to be signed */
            response: components["schemas"]["Share"];
            /** @description 办结率: closed ÷ accepted */
            closing: components["schemas"]["Share"];
            /** @description 按时办结率: replied in time ÷ replied or due by now */
            punctual: components["schemas"]["Share"];
            /** @description 解决率: confirmed solved ÷ valid call-backs */
            solved: components["schemas"]["Share"];
            /** @description 满意率: very satisfied, satisfied and basically satisfied ÷ valid ratings */
            satisfied: components["schemas"]["Share"];
        };
        TicketFigures: {
            /** @description Made-up figures of a preview. */
            sample?: boolean;
            regionCode: components["schemas"]["RegionCode"];
            /** @enum {string} */
            by: "month" | "department" | "kind" | "channel" | "division";
            from: components["schemas"]["Month"];
            to: components["schemas"]["Month"];
            asOf: components["schemas"]["Day"];
            total: components["schemas"]["TicketRates"];
            rows: {
                key: string;
                name: string;
                rates: components["schemas"]["TicketRates"];
            }[];
            /** @description Figures of older public reports, as they were printed; a missing denominator is said, never made up. */
            history: {
                year: number;
                /** @description 12345 热线办结 */
                name: string;
                /** @description 96.8%, 8,140 个 */
                printed: string;
                numerator?: number;
                denominator?: number;
                /** @description 未说明分母 */
                note?: string;
                source: string;
            }[];
        };
        /**
         * @description applications 办事, tickets 诉求, disclosure 公开申请
         * @enum {string}
         */
        FiguresTopic: "all" | "applications" | "tickets" | "disclosure";
        CaseCounts: {
            /** @description Open when the first month began (结转). */
            carried: number;
            received: number;
            closed: number;
            /** @description Still open when the last month ended, or today. */
            open: number;
            /** @description Closed on time ÷ closed */
            punctual: components["schemas"]["Share"];
            /** @description Working days of the cases that were closed and had a promise; sums. */
            days: {
                actual: number;
                promised: number;
                cases: number;
            };
        };
        CaseFigures: {
            regionCode: components["schemas"]["RegionCode"];
            topic: components["schemas"]["FiguresTopic"];
            /** @enum {string} */
            by: "topic" | "month" | "department" | "type";
            from: components["schemas"]["Month"];
            to: components["schemas"]["Month"];
            asOf: components["schemas"]["Day"];
            /** @description When the month is published (月公示); absent while it still runs. */
            publishedOn?: components["schemas"]["Day"];
            /** @description Made-up figures of a preview. */
            sample?: boolean;
            total: components["schemas"]["CaseCounts"];
            rows: {
                key: string;
                name: string;
                counts: components["schemas"]["CaseCounts"];
            }[];
        };
        ReportFigure: {
            regionCode: components["schemas"]["RegionCode"];
            regionName: string;
            year: number;
            /** @enum {string} */
            topic: "hall" | "hotline" | "disclosure" | "publicity" | "ratings";
            /** @description The same for what can be compared between places and years. */
            measure: string;
            /** @description 热线来件; the same wherever it is counted */
            measureName: string;
            /** @description 市长热线来件, as its report has it */
            name: string;
            value?: number;
            /** @description 件, %, 个工作日 */
            unit?: string;
            /** @description As in the report: 96.8% */
            printed: string;
            numerator?: number;
            denominator?: number;
            /** @description 1 至 11 月; 未说明分母; 41/52 = 78.8 %, printed 79 % */
            note?: string;
            source: string;
        };
        ReportFigures: {
            items: components["schemas"]["ReportFigure"][];
        };
        /**
         * @description window = the code on a window; visit = one's own visit; ticket, disclosure-request = a case or a stage of it; guide = was this page right and enough?
         * @enum {string}
         */
        RatedKind: "window" | "visit" | "ticket" | "disclosure-request" | "guide";
        /** @description 1 非常不满意 to 5 非常满意; 1 and 2 are 差评. */
        RatingLevel: number;
        RatingDesk: {
            regionCode: components["schemas"]["RegionCode"];
            tags: {
                version: string;
                sets: {
                    kinds: components["schemas"]["RatedKind"][];
                    levels: components["schemas"]["RatingLevel"][];
                    /** @description 哪里不好 */
                    title: string;
                    tags: components["schemas"]["Coded"][];
                }[];
            };
            /** @description Working days. */
            verifyDays: number;
            /** @description Working days. */
            rectifyDays: number;
            /** @description Days for the rater to confirm. */
            confirmDays: number;
            /** @description Working days in which the department may appeal. */
            appealDays: number;
            /** @description Working days of the bureau for a review. */
            reviewDays: number;
            /** @description Days in which one follow-up may be added. */
            followUpDays: number;
            /** @description Days without a rating until a default one stands apart. */
            defaultDays: number;
            /** @description Valid ratings below which a public row tells no counts. */
            smallest: number;
            /** @description Who watches over it: 旗政务服务局. */
            bureau: string;
            effectiveOn: components["schemas"]["Day"];
            basis?: string;
        };
        StageCode: string;
        RatedRef: {
            kind: components["schemas"]["RatedKind"];
            /** @description The code, or the id of visit, case or guide. */
            id: components["schemas"]["Id"];
            /** @description A stage of a case; absent for the whole. */
            stage?: components["schemas"]["StageCode"];
        };
        /** @description What was rated, in words. */
        RatedSubject: {
            kind: components["schemas"]["RatedKind"];
            /** @description 社会保障卡补换; 嘎查机井水泵不出水 */
            title: string;
            /** @description 受理, 答复 */
            stage?: string;
            /** @description 额济纳旗为民服务中心 */
            place?: string;
            department?: components["schemas"]["Coded"];
            window?: {
                number: string;
                name: string;
            };
            /** @description Of the case. */
            number?: string;
            finishedAt?: components["schemas"]["Instant"];
        };
        RatingOffer: {
            /**
             * @description not-yet = the case is not so far; not-yours = an agent never rates for the person served.
             * @enum {string}
             */
            state: "open" | "rated" | "expired" | "not-yet" | "not-yours";
            ref: components["schemas"]["RatedRef"];
            regionCode: components["schemas"]["RegionCode"];
            subject: components["schemas"]["RatedSubject"];
            /** @description Until when it may be rated. */
            until?: components["schemas"]["Instant"];
            /** @description The caller's rating of it. */
            ratingId?: components["schemas"]["Id"];
        };
        RateablePage: {
            items: components["schemas"]["RatingOffer"][];
            total: number;
            nextCursor?: string;
        };
        /**
         * @description recorded 已收到 (not a bad one; final); received 差评已收到, 等核实; verified 已核实; rectifying 整改中; rectified 已整改, 等您确认; explained 已说明为什么改不了, 等您确认; appealed 部门申诉, 等复核; contested 您不认可说明, 等复核; reviewed 申诉成立, 不计入; closed 了结; taken-back 十分钟内撤回, as if never rated. Overdue and cards are derived; calls are entries of the timeline.
         * @enum {string}
         */
        RatingStatus: "recorded" | "received" | "verified" | "rectifying" | "rectified" | "explained" | "appealed" | "contested" | "reviewed" | "closed" | "taken-back";
        RatingSummary: {
            id: components["schemas"]["Id"];
            number: string;
            subject: components["schemas"]["RatedSubject"];
            level: components["schemas"]["RatingLevel"];
            status: components["schemas"]["RatingStatus"];
            statusSince: components["schemas"]["Instant"];
            standing: components["schemas"]["Standing"];
            submittedAt: components["schemas"]["Instant"];
            asOf: components["schemas"]["Day"];
            open: boolean;
            anonymous: boolean;
        };
        RatingPage: {
            items: components["schemas"]["RatingSummary"][];
            total: number;
            nextCursor?: string;
        };
        RatingInput: {
            subject: components["schemas"]["RatedRef"];
            level: components["schemas"]["RatingLevel"];
            tags?: string[];
            /** @description Needed with tags. */
            tagsVersion?: string;
            text?: string;
            /** @description Photos, a voice note. */
            uploadIds?: components["schemas"]["Id"][];
            /** @description Window and department are not told who; always confidential towards everybody else. */
            anonymous: boolean;
        };
        /** @enum {string} */
        RatingActionName: "take-back" | "follow-up" | "re-rate" | "not-satisfied";
        RatingAllowedAction: {
            action: components["schemas"]["RatingActionName"];
            /** @description The verb on the button. */
            title: string;
            until?: components["schemas"]["Instant"];
            /** @description From this answer to `until`. */
            secondsLeft?: number;
            /** @description The rating waits for this. */
            waits?: boolean;
            hint?: string;
        };
        /** @description What the department or the bureau said, by date. */
        RatingAnswer: {
            by: string;
            text: string;
            article?: string;
            at: components["schemas"]["Instant"];
        };
        Rating: components["schemas"]["RatingSummary"] & {
            version: number;
            regionCode: components["schemas"]["RegionCode"];
            ref?: components["schemas"]["RatedRef"];
            tags: components["schemas"]["Coded"][];
            text?: string;
            attachments: components["schemas"]["Upload"][];
            timeline: components["schemas"]["TimelineEntry"][];
            allowedActions: components["schemas"]["RatingAllowedAction"][];
            deadlines: components["schemas"]["CaseDeadline"][];
            /** @description Counts in the public figures; false once an appeal was upheld. */
            counted: boolean;
            /** @description How often it was set right. */
            rounds: number;
            rectification?: components["schemas"]["RatingAnswer"];
            explanation?: components["schemas"]["RatingAnswer"];
            appeal?: components["schemas"]["RatingAnswer"];
            review?: components["schemas"]["RatingAnswer"];
            followUp?: {
                text: string;
                at: components["schemas"]["Instant"];
            };
            reRating?: {
                level: components["schemas"]["RatingLevel"];
                text?: string;
                at: components["schemas"]["Instant"];
            };
            /**
             * @description Who or what ended it; never the department.
             * @enum {string}
             */
            closedBy?: "rater" | "period" | "bureau";
        };
        RatingAction: {
            /** @constant */
            action: "take-back";
        } | {
            /** @constant */
            action: "follow-up";
            text: string;
            uploadIds?: components["schemas"]["Id"][];
        } | {
            /** @constant */
            action: "re-rate";
            level: components["schemas"]["RatingLevel"];
            text?: string;
        } | {
            /** @constant */
            action: "not-satisfied";
            reason: string;
        };
        /** @enum {string} */
        RatingFiguresBy: "month" | "department" | "window" | "guide";
        RatingCounts: {
            /** @description How many of level 1, 2, 3, 4, 5. */
            levels: number[];
            valid: number;
            /** @description 好评率: levels 3, 4, 5 ÷ valid */
            good: components["schemas"]["Share"];
            /** @description 差评整改率: rectified ÷ valid bad ones */
            rectified: components["schemas"]["Share"];
            /** @description 主动评价率: rated by the person ÷ cases that were over */
            active: components["schemas"]["Share"];
            /** @description Unrated after the period; counted nowhere else. */
            defaults: number;
        };
        RatingRow: {
            key: string;
            name: string;
            /** @description Too few to be told without telling who. */
            suppressed: boolean;
            /** @description Absent where suppressed. */
            counts?: components["schemas"]["RatingCounts"];
        };
        RatingFigures: {
            regionCode: components["schemas"]["RegionCode"];
            by: components["schemas"]["RatingFiguresBy"];
            from: components["schemas"]["Month"];
            to: components["schemas"]["Month"];
            asOf: components["schemas"]["Day"];
            smallest: number;
            /** @description Made-up figures of a preview. */
            sample?: boolean;
            total: components["schemas"]["RatingRow"];
            rows: components["schemas"]["RatingRow"][];
        };
        Rectification: {
            id: components["schemas"]["Id"];
            month: components["schemas"]["Month"];
            department: components["schemas"]["Coded"];
            window?: string;
            title: string;
            /** @description Tags and text, redacted. */
            problem: string;
            /** @description What was set right, or why it cannot be. */
            answer: string;
            receivedOn: components["schemas"]["Day"];
            answeredOn: components["schemas"]["Day"];
            /**
             * @description The rater was satisfied, was not, said nothing; or it could not be set right.
             * @enum {string}
             */
            outcome: "confirmed" | "not-confirmed" | "period" | "explained";
            /** @description The new level, where re-rated. */
            level?: components["schemas"]["RatingLevel"];
        };
        RectificationPage: {
            items: components["schemas"]["Rectification"][];
            total: number;
            nextCursor?: string;
        };
        PublishedReplyPage: {
            items: components["schemas"]["PublishedReplySummary"][];
            total: number;
            nextCursor?: string;
            /** @description This facet and those below count the whole result for `q`, each with the other filters applied. */
            sources: components["schemas"]["Facet"][];
            kinds: components["schemas"]["Facet"][];
            departments: components["schemas"]["Facet"][];
        };
        PublishedReply: components["schemas"]["PublishedReplySummary"] & {
            regionCode: components["schemas"]["RegionCode"];
            question: string;
            answer: string;
            askedOn?: components["schemas"]["Day"];
            /** @description Who asked confirmed it. */
            solved?: boolean;
            /** @description Where an entry of the knowledge base comes from, or that it is a sample. */
            provenance?: string;
            guides?: components["schemas"]["GuideLink"][];
            /** @description When the knowledge was last checked. */
            verifiedOn?: components["schemas"]["Day"];
        };
        /**
         * @description closed: over, the official answer is still to come; answered: results and answer are published
         * @enum {string}
         */
        SurveyStatus: "upcoming" | "open" | "closed" | "answered";
        /**
         * @description 网上调查, 投票, 征求意见
         * @enum {string}
         */
        SurveyKind: "questionnaire" | "vote" | "draft";
        SurveySummary: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["SurveyKind"];
            title: string;
            organiser: string;
            opensOn: components["schemas"]["Day"];
            /** @description The last day it takes answers. */
            closesOn: components["schemas"]["Day"];
            status: components["schemas"]["SurveyStatus"];
            participants: number;
            /** @description When the caller answered; absent otherwise. */
            answeredOn?: components["schemas"]["Day"];
            asOf: components["schemas"]["Day"];
        };
        SurveyPage: {
            items: components["schemas"]["SurveySummary"][];
            total: number;
            nextCursor?: string;
        };
        SurveyOption: {
            id: components["schemas"]["Id"];
            text: string;
            about?: string;
        };
        SurveyQuestion: {
            id: components["schemas"]["Id"];
            text: string;
            help?: string;
            /** @enum {string} */
            kind: "single" | "multiple" | "scale" | "text";
            required: boolean;
            options?: components["schemas"]["SurveyOption"][];
            /** @description Of multiple: how many at most. */
            most?: number;
            /** @description Of text: characters. */
            longest?: number;
        };
        SurveySection: {
            id: components["schemas"]["Id"];
            heading: string;
            paragraphs: string[];
            /** @description How many were published so far. */
            comments?: number;
            /** @description The official answer to what was said about this section. */
            answer?: {
                text: string;
                onDay: components["schemas"]["Day"];
            };
        };
        SurveyResult: {
            questionId: components["schemas"]["Id"];
            /** @description People who answered this question; the denominator. */
            answered: number;
            options?: {
                optionId: components["schemas"]["Id"];
                count: number;
            }[];
            /** @description Of text: how many wrote something; the words are not published one by one. */
            texts?: number;
        };
        /**
         * @description waiting: for staff to read it; private: without consent, it is read and never published
         * @enum {string}
         */
        CommentStanding: "waiting" | "published" | "held" | "private";
        OwnSurveyComment: {
            sectionId?: components["schemas"]["Id"];
            text: string;
            standing: components["schemas"]["CommentStanding"];
            /** @description Why it is held back. */
            reason?: string;
        };
        Survey: components["schemas"]["SurveySummary"] & {
            regionCode: components["schemas"]["RegionCode"];
            intro: string[];
            questions: components["schemas"]["SurveyQuestion"][];
            sections: components["schemas"]["SurveySection"][];
            /** @description The last day is another than was announced. */
            moved?: {
                from: components["schemas"]["Day"];
                reason: string;
            };
            /** @description Open, and the caller has not answered. Signing in may still be needed. */
            mayAnswer: boolean;
            /** @description Why it takes no answer now. */
            whyNot?: string;
            /**
             * @description Announced beforehand.
             * @enum {string}
             */
            resultsShown: "always" | "after-answer" | "after-close";
            results?: components["schemas"]["SurveyResult"][];
            /** @description The official answer. */
            outcome?: {
                onDay: components["schemas"]["Day"];
                paragraphs: string[];
                publicationId?: components["schemas"]["Id"];
                adopted?: number;
                partly?: number;
                declined?: number;
            };
            /** @description The caller's own comments on a draft, and what became of them. */
            ownComments?: components["schemas"]["OwnSurveyComment"][];
            provenance?: string;
        };
        SurveyAnswer: {
            answers: {
                questionId: components["schemas"]["Id"];
                optionIds?: components["schemas"]["Id"][];
                text?: string;
            }[];
            comments: {
                /** @description Absent: on the draft as a whole. */
                sectionId?: components["schemas"]["Id"];
                /** @enum {string} */
                stance?: "agrees" | "suggests" | "objects";
                text: string;
            }[];
            /** @description Comments may be published, without the name and redacted. */
            mayPublish?: boolean;
        };
        SurveyComment: {
            id: components["schemas"]["Id"];
            sectionId?: components["schemas"]["Id"];
            /** @enum {string} */
            stance?: "agrees" | "suggests" | "objects";
            onDay: components["schemas"]["Day"];
            text: string;
            answer?: {
                /**
                 * @description 采纳, 部分采纳, 未采纳, 说明
                 * @enum {string}
                 */
                decision: "adopted" | "partly" | "declined" | "explained";
                text: string;
                onDay: components["schemas"]["Day"];
            };
        };
        SurveyCommentPage: {
            items: components["schemas"]["SurveyComment"][];
            total: number;
            nextCursor?: string;
        };
        LoginCodeRequest: {
            phone: components["schemas"]["MobilePhone"];
        };
        LoginCodeSent: {
            expiresAt: components["schemas"]["Instant"];
            /** @description Seconds until another code may be asked for. */
            againAfter: number;
        };
        /** @enum {string} */
        CaseKind: "disclosure-request" | "ticket" | "rating";
        OwnCase: {
            kind: components["schemas"]["CaseKind"];
            id: components["schemas"]["Id"];
            number: string;
            title: string;
            /** @description Whom it went to: 旗财政局, 12345 热线. */
            place: string;
            /** @description In words: 办理中, 已办结. */
            status: string;
            /** @enum {string} */
            tone: "running" | "waiting" | "late" | "done" | "ended";
            standing: components["schemas"]["Standing"];
            submittedAt: components["schemas"]["Instant"];
            asOf: components["schemas"]["Day"];
            /** @description It waits for the caller: standing.yours says for what. */
            waits: boolean;
            /** @description By when the caller must act, where a day is set; standing.dueOn may be another's. */
            dueOn?: components["schemas"]["Day"];
            /** @description Working days until dueOn; 0 on that day and later. */
            daysLeft?: number;
            open: boolean;
        };
        OwnCasePage: {
            items: components["schemas"]["OwnCase"][];
            total: number;
            /** @description How many wait for the caller, all kinds. */
            waiting: number;
            /** @description How many there are of each kind, whatever the filter. */
            counts: {
                kind: components["schemas"]["CaseKind"];
                count: number;
            }[];
            nextCursor?: string;
        };
        KeptData: {
            kind: string;
            /** @description 公开申请 */
            name: string;
            count: number;
            /** @description What for. */
            purpose?: string;
            /** @description The law that keeps it, where one does. */
            article?: string;
            /** @description How long it is kept by law. */
            until?: components["schemas"]["Day"];
            /** @description Goes with the account. */
            deletable?: boolean;
        };
        OwnData: {
            kept: components["schemas"]["KeptData"][];
            mayClose: boolean;
            /** @description What must be over before the account can go. */
            open: components["schemas"]["OwnCase"][];
        };
        OwnSurveyAnswer: {
            surveyId: components["schemas"]["Id"];
            title: string;
            answeredAt: components["schemas"]["Instant"];
            answer: components["schemas"]["SurveyAnswer"];
        };
        OwnDataExport: {
            exportedAt: components["schemas"]["Instant"];
            person: components["schemas"]["Person"];
            disclosureRequests: components["schemas"]["DisclosureRequest"][];
            tickets: components["schemas"]["Ticket"][];
            ratings: components["schemas"]["Rating"][];
            surveyAnswers: components["schemas"]["OwnSurveyAnswer"][];
            messages: components["schemas"]["Message"][];
            /** @description Files that no case names yet; those of cases stand with them. */
            uploads: components["schemas"]["Upload"][];
        };
        AccountClosure: {
            /** @constant */
            confirms: true;
        };
        ClosedAccount: {
            deleted: components["schemas"]["KeptData"][];
            kept: components["schemas"]["KeptData"][];
        };
        IdentityRequest: {
            name: string;
            document: components["schemas"]["IdentityDocument"];
            /**
             * @description Separate consent to the use of sensitive data (个人信息保护法第二十九条).
             * @constant
             */
            agrees: true;
        };
        /** @enum {string} */
        PersonaId: "resident" | "herder" | "agent" | "elder" | "company";
        PersonaList: {
            items: {
                id: components["schemas"]["PersonaId"];
                title: string;
                story: string;
            }[];
        };
        PersonaRequest: {
            persona: components["schemas"]["PersonaId"];
        };
        Clock: {
            now: components["schemas"]["Instant"];
            frozen: boolean;
        };
        ClockRequest: {
            now?: components["schemas"]["Instant"];
            advanceDays?: number;
            advanceSeconds?: number;
            frozen?: boolean;
        };
        GuideChangeRequest: {
            /** @enum {string} */
            change: "promised-shorter" | "material-added" | "material-dropped" | "fee-dropped" | "phone-changed" | "withdrawn";
        };
        ChangedGuide: {
            id: components["schemas"]["Id"];
            version: string;
            changes: components["schemas"]["GuideChange"][];
        };
        Fault: {
            /**
             * @description latency waits, offline cuts the connection before anything happens, status answers a problem with that status, drop-after-commit does the work and then cuts the connection.
             * @enum {string}
             */
            kind: "latency" | "offline" | "status" | "drop-after-commit";
            /** @enum {string} */
            method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Requests whose path begins so. All when absent. */
            path?: string;
            milliseconds?: number;
            /** @enum {integer} */
            status?: 401 | 403 | 404 | 409 | 413 | 429 | 500 | 502 | 503 | 504;
            /** @description Heals itself after so many requests. */
            times?: number;
        };
        FaultList: {
            items: components["schemas"]["Fault"][];
        };
        TextMessageList: {
            items: {
                at: components["schemas"]["Instant"];
                text: string;
            }[];
        };
        CaseView: {
            id: components["schemas"]["Id"];
            number: string;
            /** @enum {string} */
            kind: "disclosure-request" | "ticket" | "rating";
            persona: string;
            status: string;
            agencyActions: string[];
            /** @description How many items its applicant had asked this agency for in the month when it came, itself included. */
            itemsThisMonth?: number;
        };
        CaseList: {
            items: components["schemas"]["CaseView"][];
            total: number;
            nextCursor?: string;
        };
        AgencyAction: {
            /** @enum {string} */
            action: "confirm" | "deem-abandoned" | "archive";
        } | {
            /** @constant */
            action: "request-correction";
            items: string[];
            /**
             * @description Working days; the law says reasonable.
             * @default 15
             */
            days: number;
        } | {
            /** @constant */
            action: "consult";
            /** @enum {string} */
            kind: "third-party" | "co-agency";
            name: string;
        } | {
            /** @constant */
            action: "record-answer";
            consultationId: components["schemas"]["Id"];
            /** @enum {string} */
            answer: "agrees" | "refuses";
            text?: string;
        } | {
            /** @constant */
            action: "extend";
            days: number;
            reason: string;
            /** @description The office head who agreed (第三十三条). */
            approvedBy: string;
        } | {
            /** @constant */
            action: "charge";
            /** @enum {string} */
            basis: "item" | "page";
            /** @description Pages, or the place in the month of this request's last item. */
            count: number;
            /** @description By item: how many of them are in this request, one unless told; earlier ones were charged with theirs. */
            items?: number;
        } | {
            /** @constant */
            action: "ask-reasons";
            text: string;
        } | {
            /** @constant */
            action: "postpone";
            until: components["schemas"]["Day"];
            reason: string;
        } | {
            /** @constant */
            action: "answer-help";
            text: string;
        } | {
            /** @constant */
            action: "reply";
            kind: components["schemas"]["ReplyKind"];
            text?: string;
            reason?: string;
            withheld?: {
                part: string;
                reason: string;
            }[];
            publicationId?: components["schemas"]["Id"];
            otherAgency?: string;
        };
        TicketAgencyAction: {
            /** @enum {string} */
            action: "accept" | "sign" | "start" | "close" | "archive";
        } | {
            /** @constant */
            action: "not-accept";
            /** @enum {string} */
            door: "disclosure" | "reconsideration" | "court" | "arbitration" | "discipline" | "petition" | "secret" | "guides";
            text: string;
        } | {
            /** @constant */
            action: "answer-directly";
            text: string;
        } | {
            /** @enum {string} */
            action: "dispatch" | "rule";
            main: string;
            assist?: string[];
            text?: string;
        } | {
            /** @constant */
            action: "send-back";
            /** @description Why it is not theirs. */
            text: string;
            suggests?: string;
            /** @description What the department named says. */
            suggestedSays?: string;
        } | {
            /** @enum {string} */
            action: "ask" | "note" | "supervise" | "circulate";
            text: string;
        } | {
            /** @constant */
            action: "ask-extension";
            days: number;
            reason: string;
        } | {
            /** @constant */
            action: "decide-extension";
            granted: boolean;
            text?: string;
        } | {
            /** @constant */
            action: "reply";
            text: string;
        } | {
            /** @constant */
            action: "call-back";
            /** @enum {string} */
            result: "solved" | "not-solved" | "unreached";
            /** @description How satisfied the person was. */
            level?: number;
            text?: string;
        } | {
            /** @constant */
            action: "publish";
            title: string;
            question: string;
            answer: string;
        };
        RedactionProposal: {
            title: string;
            question: string;
            answer: string;
            removed: {
                /** @enum {string} */
                kind: "phone" | "id-number" | "plate" | "bank-card" | "name" | "address" | "email" | "account";
                count: number;
            }[];
        };
        RatingAgencyAction: {
            /** @enum {string} */
            action: "verify" | "start-rectifying";
        } | {
            /** @constant */
            action: "rectify";
            text: string;
        } | {
            /** @constant */
            action: "explain";
            text: string;
            article: string;
        } | {
            /** @constant */
            action: "appeal";
            /** @enum {string} */
            ground: "mistaken" | "malicious";
            text: string;
        } | {
            /** @constant */
            action: "review";
            /** @enum {string} */
            result: "upheld" | "excluded" | "explanation-stands";
            text: string;
        } | {
            /** @constant */
            action: "call-back";
            /** @enum {string} */
            result: "reached" | "unreached";
            text?: string;
        };
        removed: {
            /** @enum {string} */
            kind: "phone" | "id-number" | "plate" | "bank-card" | "name" | "address" | "email" | "account";
            count: number;
        }[];
        answer: {
            /**
             * @description 采纳, 部分采纳, 未采纳, 说明
             * @enum {string}
             */
            decision: "adopted" | "partly" | "declined" | "explained";
            text: string;
            onDay: components["schemas"]["Day"];
        };
        SurveyDeskComment: {
            id: components["schemas"]["Id"];
            sectionId?: components["schemas"]["Id"];
            /** @enum {string} */
            stance?: "agrees" | "suggests" | "objects";
            onDay: components["schemas"]["Day"];
            /** @description As it was written. */
            words: string;
            standing: components["schemas"]["CommentStanding"];
            /** @description Without personal data, for staff to check. */
            proposal: string;
            removed: components["schemas"]["removed"];
            /** @description As it stands in public. */
            published?: string;
            /** @description Why it is held back. */
            reason?: string;
            answer?: components["schemas"]["answer"];
            actions: ("publish-comment" | "hold-comment" | "answer-comment")[];
        };
        SurveyDesk: {
            id: components["schemas"]["Id"];
            title: string;
            status: components["schemas"]["SurveyStatus"];
            closesOn: components["schemas"]["Day"];
            /** @description What may be done with the survey itself now. */
            actions: ("close" | "extend" | "answer-section" | "conclude")[];
            comments: components["schemas"]["SurveyDeskComment"][];
        };
        SurveyDeskAction: {
            /** @constant */
            action: "publish-comment";
            commentId: components["schemas"]["Id"];
            text: string;
        } | {
            /** @constant */
            action: "hold-comment";
            commentId: components["schemas"]["Id"];
            reason: string;
        } | {
            /** @constant */
            action: "answer-comment";
            commentId: components["schemas"]["Id"];
            /** @enum {string} */
            decision: "adopted" | "partly" | "declined" | "explained";
            text: string;
        } | {
            /** @constant */
            action: "answer-section";
            sectionId: components["schemas"]["Id"];
            text: string;
        } | {
            /** @constant */
            action: "close";
            reason: string;
        } | {
            /** @constant */
            action: "extend";
            days: number;
            reason: string;
        } | {
            /** @constant */
            action: "conclude";
            paragraphs: string[];
        };
        WindowCodeList: {
            items: {
                code: components["schemas"]["Id"];
                day: components["schemas"]["Day"];
                hall: string;
                number: string;
                name: string;
            }[];
        };
    };
    responses: {
        /** @description A parameter or the body breaks a limit of this contract (invalid_request, malformed_json, cursor_invalid, idempotency_key_required). */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "有内容填得不对",
                 *       "status": 400,
                 *       "code": "invalid_request",
                 *       "errors": [
                 *         {
                 *           "pointer": "#/query/limit",
                 *           "code": "maximum"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The idempotency key was used with another body (idempotency_conflict). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "这次提交和上一次不一样",
                 *       "status": 409,
                 *       "code": "idempotency_conflict"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 64 KB (payload_too_large). */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "内容太大",
                 *       "status": 413,
                 *       "code": "payload_too_large"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not application/json, or a file is of no kind that is taken (unsupported_media_type). */
        Unsupported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "这种格式收不了",
                 *       "status": 415,
                 *       "code": "unsupported_media_type"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many tries (too_many_requests); retryAfter says how many seconds to wait. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "试得太多了",
                 *       "status": 429,
                 *       "code": "too_many_requests",
                 *       "retryAfter": 60
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The backend cannot answer now (unavailable). */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "服务暂时停了",
                 *       "status": 503,
                 *       "code": "unavailable",
                 *       "retryAfter": 30
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that has expired (unauthenticated). */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "请先登录",
                 *       "status": 401,
                 *       "code": "unauthenticated"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The copy named by If-None-Match is still right. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such thing, or it is not the caller's (not_found). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "没有找到",
                 *       "status": 404,
                 *       "code": "not_found"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is signed in, but the operation needs a real name (login_level_too_low). */
        LevelTooLow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "请先实名",
                 *       "status": 403,
                 *       "code": "login_level_too_low"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The action is not open now (action_not_allowed), or the idempotency key was used with another body (idempotency_conflict). */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "现在不能这样做",
                 *       "status": 409,
                 *       "code": "action_not_allowed"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The case has moved on since (version_conflict); read it again. */
        VersionConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "刚刚有了新进展，请先看一看",
                 *       "status": 412,
                 *       "code": "version_conflict"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
         * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
         */
        IdempotencyKey: string;
        IfNoneMatch: string;
        /** @example 152923 */
        RegionPath: components["schemas"]["RegionCode"];
        /** @example 152923 */
        RegionQuery: components["schemas"]["RegionCode"];
        Limit: number;
        /** @description The `nextCursor` of the page before, with the same filters. */
        Cursor: string;
        /**
         * @description The `version` of the case that the caller saw, in double quotes. Another version by now is 412.
         * @example "3"
         */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "provider": "wechat",
                 *       "code": "0c1Xyz000AbCdE1Fgh200IjKlM2Xyz0a"
                 *     }
                 */
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "t-6f0e4b7c9e56",
                     *       "refreshToken": "r-0d2f7c1a8b44",
                     *       "expiresAt": "2026-10-16T11:12:00+08:00",
                     *       "person": {
                     *         "id": "p-resident",
                     *         "kind": "person",
                     *         "displayName": "张*",
                     *         "loginLevel": "L2",
                     *         "regionCode": "152923",
                     *         "divisionName": "达来呼布镇",
                     *         "phone": "138****0001",
                     *         "document": "1****************7",
                     *         "prefersElder": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The code is not the one that was given, or it was used (login_code_invalid). Of a code sent to a phone the error at #/code says `wrong`, or `expired` when another one is needed: after five minutes, five wrong tries, or its one use. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "about:blank",
                     *       "title": "登录没成功，请再点一次",
                     *       "status": 401,
                     *       "code": "login_code_invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "r-0d2f7c1a8b44"
                 *     }
                 */
                "application/json": components["schemas"]["SessionRenewal"];
            };
        };
        responses: {
            /** @description A new session for the same person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "t-7a1e4b7c9e57",
                     *       "refreshToken": "r-1d2f7c1a8b45",
                     *       "expiresAt": "2026-10-16T13:12:00+08:00",
                     *       "person": {
                     *         "id": "p-resident",
                     *         "kind": "person",
                     *         "displayName": "张*",
                     *         "loginLevel": "L2",
                     *         "regionCode": "152923",
                     *         "divisionName": "达来呼布镇",
                     *         "phone": "138****0001",
                     *         "document": "1****************7",
                     *         "prefersElder": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "p-resident",
                     *       "kind": "person",
                     *       "displayName": "张*",
                     *       "loginLevel": "L2",
                     *       "regionCode": "152923",
                     *       "divisionName": "达来呼布镇",
                     *       "phone": "138****0001",
                     *       "document": "1****************7",
                     *       "prefersElder": false
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRegions: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All regions; there are few. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "152923",
                     *           "name": "额济纳旗",
                     *           "level": "banner",
                     *           "ancestors": [
                     *             {
                     *               "code": "152900",
                     *               "name": "阿拉善盟"
                     *             },
                     *             {
                     *               "code": "150000",
                     *               "name": "内蒙古自治区"
                     *             }
                     *           ],
                     *           "horizon": "dunes"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example 152923 */
                regionCode: components["parameters"]["RegionPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "152923",
                     *       "name": "额济纳旗",
                     *       "level": "banner",
                     *       "ancestors": [
                     *         {
                     *           "code": "152900",
                     *           "name": "阿拉善盟"
                     *         }
                     *       ],
                     *       "horizon": "dunes",
                     *       "hallId": "hall-152923",
                     *       "hotlines": [
                     *         {
                     *           "name": "政务服务便民热线",
                     *           "phone": "12345",
                     *           "hours": "24 小时"
                     *         }
                     *       ],
                     *       "divisions": [
                     *         {
                     *           "name": "达来呼布镇",
                     *           "kind": "town"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RegionDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGuides: {
        parameters: {
            query: {
                /**
                 * @description What the person typed.
                 * @example 身份证
                 */
                q?: string;
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                department?: string;
                /** @example 证件办理 */
                theme?: string;
                /** @description Item type of the exchange tables (01 许可, 05 给付, 07 确认, 20 公共服务 …). */
                type?: string;
                audience?: components["schemas"]["Audience"];
                /** @description Only what can be applied for online. */
                online?: boolean;
                event?: components["schemas"]["LifeEvent"];
                /** @description At least this online depth (网办深度). */
                depth?: number;
                /** @description At most so many visits. */
                visits?: number;
                /** @description Only what costs nothing, or only what costs something. */
                free?: boolean;
                /** @description Number of a window of the region's hall. */
                window?: string;
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of guides. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGuide: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example g-152923-id-card-temp */
                guideId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guide. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guide"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGuidePack: {
        parameters: {
            query?: {
                /** @description Version of the pack that the phone holds. */
                since?: string;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example 152923 */
                regionCode: components["parameters"]["RegionPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pack. Its version changes when anything in it changes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidePack"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGuideSuggestions: {
        parameters: {
            query: {
                /** @example 身 */
                q: string;
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A few suggestions, best first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "word",
                     *           "text": "身份证丢了"
                     *         },
                     *         {
                     *           "kind": "matter",
                     *           "text": "居民身份证补领",
                     *           "guideId": "g-152923-id-card-replace"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GuideSuggestionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGuideVersions: {
        parameters: {
            query: {
                /**
                 * @description Ids of guides, separated by commas.
                 * @example g-152923-id-card-first
                 */
                ids: string;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions in force; a guide that is not there any more is left out. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "g-152923-id-card-first",
                     *           "version": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GuideVersionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGuideForm: {
        parameters: {
            query?: {
                /** @description The form filled in with a made-up person. */
                sample?: boolean;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example id-card-application */
                formId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    createGuideReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "guideId": "g-152923-id-card-first",
                 *       "version": "1",
                 *       "element": "phones",
                 *       "text": "窗口电话打不通，已经换号了"
                 *     }
                 */
                "application/json": components["schemas"]["GuideReportRequest"];
            };
        };
        responses: {
            /** @description Received. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "gr-00000001",
                     *       "number": "JC-2026-00001",
                     *       "receivedAt": "2026-10-16T09:12:00+08:00",
                     *       "department": {
                     *         "code": "11152923MB00101034",
                     *         "name": "额济纳旗公安局"
                     *       },
                     *       "answerBy": {
                     *         "dueOn": "2026-10-23",
                     *         "provisional": false,
                     *         "overdue": false,
                     *         "card": "none",
                     *         "ledger": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GuideReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listQuestionFlows: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flows of the region, the commonest need first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "id-card",
                     *           "title": "办身份证",
                     *           "about": "头一次办、到期、丢了"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionFlowList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getQuestionFlow: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example id-card */
                flowId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionFlow"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServicePoints: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points, from the region's own hall down. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePointList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFees: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                /** @example 登记 */
                q?: string;
                kind?: components["schemas"]["FeeKind"];
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of fees. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIntermediaries: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                /** @description Name of a service, whole. */
                service?: string;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The intermediaries; a region has few. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntermediaryList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUtilities: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The utilities; a region has few. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtilityList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHalls: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The halls; a region has few. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHall: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example hall-152923 */
                hallId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hall. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotices: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                column?: components["schemas"]["NoticeColumn"];
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "n-152923-1",
                     *           "regionCode": "152923",
                     *           "column": "notice",
                     *           "kind": {
                     *             "code": "utility",
                     *             "name": "停电停水"
                     *           },
                     *           "title": "达来呼布镇停电检修",
                     *           "publishedAt": "2026-10-16T08:00:00+08:00",
                     *           "source": "供电公司"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example n-152923-1 */
                noticeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "n-152923-1",
                     *       "regionCode": "152923",
                     *       "column": "notice",
                     *       "kind": {
                     *         "code": "utility",
                     *         "name": "停电停水"
                     *       },
                     *       "title": "达来呼布镇停电检修",
                     *       "publishedAt": "2026-10-16T08:00:00+08:00",
                     *       "source": "供电公司",
                     *       "paragraphs": [
                     *         "检修期间请提前备好照明。"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Notice"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNoticePicture: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example n-152923-31 */
                noticeId: components["schemas"]["Id"];
                /** @example populus */
                pictureId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listColumns: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The columns and the quick links. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "reports",
                     *           "name": "年度报告",
                     *           "about": "每年一份，看公开了多少、答复了多少",
                     *           "count": 2,
                     *           "place": "column",
                     *           "latest": "2025年政府信息公开工作年度报告"
                     *         }
                     *       ],
                     *       "total": 41
                     *     }
                     */
                    "application/json": components["schemas"]["ColumnList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPublications: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                /**
                 * @description Words of the title, the summary, the 文号, the 索引号 or the text; every word must be found.
                 * @example 草原补奖
                 */
                q?: string;
                /** @example documents */
                column?: components["schemas"]["ColumnCode"];
                /** @description Year in which it was made. */
                year?: number;
                /** @description 统一社会信用代码 of the issuer. */
                issuer?: string;
                theme?: string;
                kind?: components["schemas"]["PublicationKind"];
                validity?: components["schemas"]["Validity"];
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of publications. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPublication: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example d-152923-report-2014 */
                publicationId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publication. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPublicationAttachment: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example d-152923-report-2014 */
                publicationId: components["schemas"]["Id"];
                /** @example table */
                attachmentId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file; its name stands in Content-Disposition. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAgencies: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                /** @description What one is looking for. */
                q?: string;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agencies. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStatistics: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                /** @example 2026 */
                year: number;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example disclosure */
                topic: "disclosure";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, which holds 一 + 二 = 三(七) + 四 in every column. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualTable"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDisclosureRequests: {
        parameters: {
            query?: {
                /** @description Only those that are open (true) or over (false). */
                open?: boolean;
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureRequestPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDisclosureRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regionCode": "152923",
                 *       "agencyCode": "11152923MB001500XK",
                 *       "applicant": {
                 *         "kind": "account"
                 *       },
                 *       "contact": {
                 *         "phone": "13800000001"
                 *       },
                 *       "wanted": {
                 *         "title": "草原补奖资金发放汇总表",
                 *         "description": "苏泊淖尔苏木2025年草原生态补奖资金按嘎查的发放汇总表。"
                 *       },
                 *       "form": "electronic",
                 *       "delivery": "online",
                 *       "agreesToNotices": true
                 *     }
                 */
                "application/json": components["schemas"]["DisclosureRequestInput"];
            };
        };
        responses: {
            /** @description Filed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["LevelTooLow"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDisclosureRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example dr-00000001 */
                requestId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    actOnDisclosureRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `version` of the case that the caller saw, in double quotes. Another version by now is 412.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example dr-00000001 */
                requestId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "confirm"
                 *     }
                 */
                "application/json": components["schemas"]["DisclosureAction"];
            };
        };
        responses: {
            /** @description The request as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDisclosureLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example dr-00000001 */
                requestId: components["schemas"]["Id"];
                /** @example l-1 */
                letterId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    hintDisclosureRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regionCode": "152923",
                 *       "text": "2025年草原生态补奖资金发放汇总表"
                 *     }
                 */
                "application/json": components["schemas"]["DisclosureHintRequest"];
            };
        };
        responses: {
            /** @description The hints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureHints"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryDisclosureRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "YSQ-152923-2026-00037",
                 *       "queryCode": "483920"
                 *     }
                 */
                "application/json": components["schemas"]["DisclosureQuery"];
            };
        };
        responses: {
            /** @description Where it stands, without who filed it or what was asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureProgress"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description What people call the file. A phone sends its own name for a picture otherwise. */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "u-00000001",
                     *       "name": "委托书.jpg",
                     *       "mediaType": "image/jpeg",
                     *       "bytes": 183204
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example u-00000001 */
                uploadId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "m-dr-00000001-2",
                     *           "at": "2026-10-16T09:12:00+08:00",
                     *           "kind": "confirmation-owed",
                     *           "title": "请您确认收到",
                     *           "text": "旗财政局已确认收到您的申请，您也确认后才开始计时。",
                     *           "case": {
                     *             "kind": "disclosure-request",
                     *             "id": "dr-00000001",
                     *             "title": "草原补奖发放汇总表"
                     *           },
                     *           "read": false,
                     *           "waits": true
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "unread": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMessages: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "m-dr-00000001-2"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MessageReads"];
            };
        };
        responses: {
            /** @description How many are unread now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMessageTemplates: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates by what they tell. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "replied",
                     *           "templateId": "TMPL-replied-0000000000000000000000000001",
                     *           "title": "申请答复通知"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MessageTemplateList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTicketDesk: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The desk. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDesk"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Only those that are open (true) or over (false). */
                open?: boolean;
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regionCode": "152923",
                 *       "kind": "complaint",
                 *       "channel": "hotline",
                 *       "text": "嘎查机井水泵三天不出水，10 户人家的草料地浇不上。",
                 *       "happenedOn": "2026-10-15",
                 *       "place": {
                 *         "words": "巴彦陶来苏木吉日嘎郎图嘎查东边的机井"
                 *       },
                 *       "mayPublish": true
                 *     }
                 */
                "application/json": components["schemas"]["TicketInput"];
            };
        };
        responses: {
            /** @description Filed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tk-00000001 */
                ticketId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    actOnTicket: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `version` of the case that the caller saw, in double quotes. Another version by now is 412.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example tk-00000001 */
                ticketId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "urge"
                 *     }
                 */
                "application/json": components["schemas"]["TicketAction"];
            };
        };
        responses: {
            /** @description The ticket as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    hintTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "regionCode": "152923",
                 *       "text": "嘎查机井水泵三天不出水"
                 *     }
                 */
                "application/json": components["schemas"]["TicketHintRequest"];
            };
        };
        responses: {
            /** @description The hints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketHints"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "152923-260921-0188",
                 *       "queryCode": "483920"
                 *     }
                 */
                "application/json": components["schemas"]["TicketQuery"];
            };
        };
        responses: {
            /** @description Where it stands, without who filed it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketProgress"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTicketFigures: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                /** @example month */
                by: "month" | "department" | "kind" | "channel" | "division";
                /** @example 2026-01 */
                from?: components["schemas"]["Month"];
                /** @example 2026-10 */
                to?: components["schemas"]["Month"];
                kind?: components["schemas"]["TicketKind"];
                department?: string;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketFigures"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCaseFigures: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                /** @example all */
                topic: components["schemas"]["FiguresTopic"];
                /** @example topic */
                by: "topic" | "month" | "department" | "type";
                /** @example 2026-05 */
                from?: components["schemas"]["Month"];
                /** @example 2026-10 */
                to?: components["schemas"]["Month"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFigures"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReportFigures: {
        parameters: {
            query?: {
                region?: components["schemas"]["RegionCode"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, newest year first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFigures"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRatingDesk: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The desk. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingDesk"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRatingSubject: {
        parameters: {
            query: {
                /** @example window */
                kind: components["schemas"]["RatedKind"];
                /** @example w-152923-03-261016-a7k2m9q4 */
                id: components["schemas"]["Id"];
                stage?: components["schemas"]["StageCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subject. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingOffer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRateables: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateablePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRatings: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ratings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRating: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "kind": "window",
                 *         "id": "w-152923-03-261016-a7k2m9q4"
                 *       },
                 *       "level": 2,
                 *       "tags": [
                 *         "waited-long"
                 *       ],
                 *       "tagsVersion": "2026-1",
                 *       "anonymous": true
                 *     }
                 */
                "application/json": components["schemas"]["RatingInput"];
            };
        };
        responses: {
            /** @description Counted from now on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example rt-00000001 */
                ratingId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rating. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    actOnRating: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `version` of the case that the caller saw, in double quotes. Another version by now is 412.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @example rt-00000001 */
                ratingId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "not-satisfied",
                 *       "reason": "等候区还是没有叫号"
                 *     }
                 */
                "application/json": components["schemas"]["RatingAction"];
            };
        };
        responses: {
            /** @description The rating as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRatingFigures: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                /** @example department */
                by: components["schemas"]["RatingFiguresBy"];
                /** @example 2026-05 */
                from?: components["schemas"]["Month"];
                /** @example 2026-10 */
                to?: components["schemas"]["Month"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingFigures"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRectifications: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                department?: string;
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPublishedReplies: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                /** @example 水泵 */
                q?: string;
                source?: "ticket" | "knowledge";
                kind?: components["schemas"]["TicketKind"];
                department?: string;
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of published replies. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedReplyPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPublishedReply: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example pr-152923-well-pump */
                replyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reply. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedReply"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSurveys: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
                status?: components["schemas"]["SurveyStatus"];
                kind?: components["schemas"]["SurveyKind"];
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of surveys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example sv-152923-1 */
                surveyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The survey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerSurvey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example sv-152923-2 */
                surveyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": [
                 *         {
                 *           "questionId": "q-1",
                 *           "optionIds": [
                 *             "o-1"
                 *           ]
                 *         },
                 *         {
                 *           "questionId": "q-2",
                 *           "optionIds": [
                 *             "o-2",
                 *             "o-3"
                 *           ]
                 *         }
                 *       ],
                 *       "comments": []
                 *     }
                 */
                "application/json": components["schemas"]["SurveyAnswer"];
            };
        };
        responses: {
            /** @description Counted. The survey as the caller sees it now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSurveyComments: {
        parameters: {
            query?: {
                section?: components["schemas"]["Id"];
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example sv-152923-3 */
                surveyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyCommentPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLoginCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "13800000001"
                 *     }
                 */
                "application/json": components["schemas"]["LoginCodeRequest"];
            };
        };
        responses: {
            /** @description Sent, if the phone can be reached. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expiresAt": "2026-10-16T09:17:00+08:00",
                     *       "againAfter": 60
                     *     }
                     */
                    "application/json": components["schemas"]["LoginCodeSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOwnCases: {
        parameters: {
            query?: {
                kind?: components["schemas"]["CaseKind"];
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCasePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnData"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportOwnData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDataExport"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confirms": true
                 *     }
                 */
                "application/json": components["schemas"]["AccountClosure"];
            };
        };
        responses: {
            /** @description What was deleted, and what is kept, by which law and until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": [
                     *         {
                     *           "kind": "messages",
                     *           "name": "消息",
                     *           "count": 3
                     *         }
                     *       ],
                     *       "kept": [
                     *         {
                     *           "kind": "disclosure-requests",
                     *           "name": "公开申请",
                     *           "count": 1,
                     *           "article": "档案法第十四条",
                     *           "until": "2056-10-16"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClosedAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    proveIdentity: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made by the client once per intention. The same key and body replays the first answer; the same key with another body is 409. Kept for at least 7 days.
                 * @example 3f1c9a52-6f0e-4b7c-9e56-0d2f7c1a8b44
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "张敏",
                 *       "document": {
                 *         "kind": "id-card",
                 *         "number": "152923199003140287"
                 *       },
                 *       "agrees": true
                 *     }
                 */
                "application/json": components["schemas"]["IdentityRequest"];
            };
        };
        responses: {
            /** @description The person as known now, masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "p-x-00000001",
                     *       "kind": "person",
                     *       "displayName": "张*",
                     *       "loginLevel": "L2",
                     *       "regionCode": "152923",
                     *       "phone": "139****0009",
                     *       "document": "1****************7",
                     *       "prefersElder": false
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPersonas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All personas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "resident",
                     *           "title": "达来呼布镇居民",
                     *           "story": "住在镇上，常办社保和证件"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonaList"];
                };
            };
        };
    };
    startPersonaSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "persona": "resident"
                 *     }
                 */
                "application/json": components["schemas"]["PersonaRequest"];
            };
        };
        responses: {
            /** @description A session as POST /v1/session would give. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "t-6f0e4b7c9e56",
                     *       "refreshToken": "r-0d2f7c1a8b44",
                     *       "expiresAt": "2026-10-16T11:12:00+08:00",
                     *       "person": {
                     *         "id": "p-resident",
                     *         "kind": "person",
                     *         "displayName": "张*",
                     *         "loginLevel": "L2",
                     *         "regionCode": "152923",
                     *         "divisionName": "达来呼布镇",
                     *         "phone": "138****0001",
                     *         "document": "1****************7",
                     *         "prefersElder": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-10-16T09:12:00+08:00",
                     *       "frozen": true
                     *     }
                     */
                    "application/json": components["schemas"]["Clock"];
                };
            };
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "now": "2026-10-16T09:12:00+08:00",
                 *       "frozen": true
                 *     }
                 */
                "application/json": components["schemas"]["ClockRequest"];
            };
        };
        responses: {
            /** @description The clock as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-10-16T09:12:00+08:00",
                     *       "frozen": true
                     *     }
                     */
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
        };
    };
    changeGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example g-152923-id-card-first */
                guideId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "change": "promised-shorter"
                 *     }
                 */
                "application/json": components["schemas"]["GuideChangeRequest"];
            };
        };
        responses: {
            /** @description The version now in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "g-152923-id-card-first",
                     *       "version": "1+20261016",
                     *       "changes": [
                     *         {
                     *           "element": "promised",
                     *           "text": "承诺时限由 20 天改为 10 天"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChangedGuide"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
        };
    };
    listTextMessages: {
        parameters: {
            query: {
                /** @example 13800000001 */
                phone: components["schemas"]["MobilePhone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2026-10-16T09:12:00+08:00",
                     *           "text": "【为民办】验证码 483920，5 分钟内有效。"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TextMessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "dr-00000001",
                     *           "number": "YSQ-152923-2026-00037",
                     *           "kind": "disclosure-request",
                     *           "persona": "resident",
                     *           "status": "received",
                     *           "agencyActions": [
                     *             "consult",
                     *             "extend",
                     *             "charge",
                     *             "reply"
                     *           ],
                     *           "itemsThisMonth": 3
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    actOnCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example dr-00000001 */
                caseId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "confirm"
                 *     }
                 */
                "application/json": components["schemas"]["AgencyAction"];
            };
        };
        responses: {
            /** @description The case as the agency sees it now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dr-00000001",
                     *       "number": "YSQ-152923-2026-00037",
                     *       "kind": "disclosure-request",
                     *       "persona": "resident",
                     *       "status": "received",
                     *       "agencyActions": [
                     *         "consult",
                     *         "extend",
                     *         "charge",
                     *         "reply"
                     *       ],
                     *       "itemsThisMonth": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
        };
    };
    actOnTicketAsAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tk-00000001 */
                ticketId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "accept"
                 *     }
                 */
                "application/json": components["schemas"]["TicketAgencyAction"];
            };
        };
        responses: {
            /** @description The case as the back office sees it now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tk-00000001",
                     *       "number": "152923-260921-0188",
                     *       "kind": "ticket",
                     *       "persona": "herder",
                     *       "status": "accepted",
                     *       "agencyActions": [
                     *         "dispatch",
                     *         "answer-directly"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
        };
    };
    proposeRedaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tk-00000001 */
                ticketId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": "嘎查机井水泵不出水",
                     *       "question": "我是[姓名]，电话[电话]，机井水泵三天不出水。",
                     *       "answer": "水泵已换好。",
                     *       "removed": [
                     *         {
                     *           "kind": "name",
                     *           "count": 1
                     *         },
                     *         {
                     *           "kind": "phone",
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RedactionProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    actOnRatingAsAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example rt-00000001 */
                ratingId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "verify"
                 *     }
                 */
                "application/json": components["schemas"]["RatingAgencyAction"];
            };
        };
        responses: {
            /** @description The case as the back office sees it now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rt-00000001",
                     *       "number": "152923-P261016-0007",
                     *       "kind": "rating",
                     *       "persona": "herder",
                     *       "status": "verified",
                     *       "agencyActions": [
                     *         "start-rectifying",
                     *         "explain",
                     *         "appeal"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
        };
    };
    getSurveyDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example sv-152923-3 */
                surveyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The survey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDesk"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    actOnSurveyAsOrganiser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example sv-152923-3 */
                surveyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "extend",
                 *       "days": 10,
                 *       "reason": "牧区的意见还少"
                 *     }
                 */
                "application/json": components["schemas"]["SurveyDeskAction"];
            };
        };
        responses: {
            /** @description The survey as its organiser sees it now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDesk"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
        };
    };
    listWindowCodes: {
        parameters: {
            query: {
                /** @example 152923 */
                region: components["parameters"]["RegionQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "w-152923-03-261016-a7k2m9q4",
                     *           "day": "2026-10-16",
                     *           "hall": "额济纳旗为民服务中心",
                     *           "number": "3",
                     *           "name": "综合受理"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WindowCodeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    setFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "kind": "latency",
                 *           "path": "/v1/guides",
                 *           "milliseconds": 4000
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FaultList"];
            };
        };
        responses: {
            /** @description The faults now in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "latency",
                     *           "path": "/v1/guides",
                     *           "milliseconds": 4000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["Unsupported"];
        };
    };
    resetMock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
