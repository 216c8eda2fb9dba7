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
         * Sign in with a code that WeChat gave
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
         * @description Includes the guides of the levels above the region that serve it. With `q` the order is by relevance, without it by how often people look for the matter. `facets` count the whole result for `q`, each facet with the other filters applied.
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
        /** All guides that serve a region, in short, to be kept on the phone */
        get: operations["getGuidePack"];
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
        SessionRequest: {
            /** @enum {string} */
            provider: "wechat";
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
        ErrorCode: "invalid_request" | "malformed_json" | "cursor_invalid" | "idempotency_key_required" | "idempotency_conflict" | "unauthenticated" | "login_code_invalid" | "not_found" | "method_not_allowed" | "payload_too_large" | "unsupported_media_type" | "too_many_requests" | "unavailable";
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
        };
        Facet: {
            /** @description Value for the filter of the same name. */
            code: string;
            name: string;
            count: number;
        };
        GuidePage: {
            items: components["schemas"]["GuideSummary"][];
            total: number;
            nextCursor?: string;
            facets: {
                themes: components["schemas"]["Facet"][];
                departments: components["schemas"]["Facet"][];
                types: components["schemas"]["Facet"][];
            };
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
             * @description start = the day of the event, never counted; working-weekend = a weekend day declared working (调休); moved = a calendar period that would end on a day off ends on the first working day after.
             * @enum {string}
             */
            reason: "start" | "working-day" | "calendar-day" | "working-weekend" | "weekend" | "holiday" | "moved";
            /** @description Name of the holiday or of the one it makes up for. */
            holiday?: string;
            /** @description The rule that says so. */
            article?: string;
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
        };
        Faq: {
            question: string;
            answer: string;
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
            /** @description 网办深度 I to IV */
            onlineDepth?: number;
            /** @description 通办范围 */
            reach?: string;
            place: {
                address?: string;
                hours?: string;
                hallId?: components["schemas"]["Id"];
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
        };
        GuidePack: {
            regionCode: components["schemas"]["RegionCode"];
            version: string;
            guides: components["schemas"]["GuideSummary"][];
        };
        ClockTime: string;
        Span: {
            opens: components["schemas"]["ClockTime"];
            closes: components["schemas"]["ClockTime"];
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
            location?: {
                latitude: number;
                longitude: number;
            };
            hours: (components["schemas"]["Span"] & {
                /** @description 1 Monday to 7 Sunday */
                weekdays: number[];
            })[];
            zones: {
                name: string;
                floor: string;
                windows: {
                    number: string;
                    name: string;
                }[];
            }[];
            now: components["schemas"]["HallNow"];
        };
        HallList: {
            items: components["schemas"]["Hall"][];
            total: number;
        };
        NoticeSummary: {
            id: components["schemas"]["Id"];
            regionCode: components["schemas"]["RegionCode"];
            kind: components["schemas"]["Coded"];
            title: string;
            publishedAt: components["schemas"]["Instant"];
            source: string;
        };
        NoticePage: {
            items: components["schemas"]["NoticeSummary"][];
            total: number;
            nextCursor?: string;
        };
        Notice: components["schemas"]["NoticeSummary"] & {
            paragraphs: string[];
            phone?: components["schemas"]["Phone"];
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
        /** @description The body is not application/json (unsupported_media_type). */
        Unsupported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "请用 JSON 提交",
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
            /** @description WeChat does not know the code, or it was used (login_code_invalid). */
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
            /** @description The pack. Its version changes when any guide in it changes. */
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
